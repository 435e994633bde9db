import { htmlToHast, type HastNode } from 'satteri';
import { blocksOf } from './blockMarkdown.ts';
import { isElement, plainText, type Element } from './inlineMarkdown.ts';

/** A page that teaches, as plain Markdown and in the words with which it tells catalogs of itself. */
export interface PlainPage {
  readonly name: string;
  readonly description: string;
  readonly kind: string;
  /** Where the Markdown is to lie, as the page's head names it. */
  readonly markdownPath: string;
  readonly markdown: string;
}

/** What the page says of itself as schema.org data. */
interface Resource {
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly license: string;
  readonly learningResourceType: string;
}

/** A built page as Markdown: its heading, what it is about, its words, where it is from. Undefined where it names no such twin. */
export function pageMarkdown(html: string): PlainPage | undefined {
  const elements = elementsIn(htmlToHast(html));
  const link = elements.find(({ properties }) => properties['type'] === 'text/markdown');
  if (link === undefined) return undefined;
  const data = elements.find(({ properties }) => properties['type'] === 'application/ld+json')!;
  const { name, description, url, license, learningResourceType } = JSON.parse(plainText(data)) as Resource;
  const blocks = blocksOf(
    elements.find(({ tagName }) => tagName === 'main')!,
    url,
  );
  const title = blocks.find((block) => levelOf(block) === 1) ?? `# ${name}`;
  const body = blocks.slice(0, -1).filter((block) => block !== title && block !== description);
  // Where only a tool stands under a heading, nothing is left to read there.
  const told = body.filter((block, at) => !isHeading(block) || leadsTo(block, body[at + 1]));
  return {
    name,
    description,
    kind: learningResourceType,
    markdownPath: String(link.properties['href']),
    markdown: `${[title, `> ${description}`, ...told, '---', `${blocks.at(-1)} · ${license}`].join('\n\n')}\n`,
  };
}

const levelOf = (block: string): number => /^#*/.exec(block)![0].length;
const isHeading = (block: string): boolean => levelOf(block) > 0;

/** Whether a heading is followed by words or by a heading of its own. */
const leadsTo = (heading: string, next: string | undefined): boolean =>
  next !== undefined && (!isHeading(next) || levelOf(next) > levelOf(heading));

const elementsIn = (node: HastNode): readonly Element[] =>
  'children' in node
    ? node.children.flatMap((child: HastNode) => (isElement(child) ? [child, ...elementsIn(child)] : []))
    : [];
