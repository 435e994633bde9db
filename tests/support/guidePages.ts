import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { withFigures } from '#catalog/figure.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';

export interface GuideSource {
  readonly id: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** What follows the front matter. */
  readonly body: string;
}

export interface Paragraph {
  readonly text: string;
  /** Whether it stands in a picture of one class. */
  readonly isExample: boolean;
}

function readGuide(file: string): GuideSource {
  const [, frontMatter, body] = /^---\r?\n([^]*?)\r?\n---\r?\n([^]*)$/.exec(readFileSync(file, 'utf8'))!;
  return {
    id: basename(file, '.mdx'),
    frontMatter: parse(frontMatter!) as GuideSource['frontMatter'],
    body: body!,
  };
}

/** The sources of all guidance pages, by name. */
export const guideSources: readonly GuideSource[] = globSync('content/guide/*.mdx').sort().map(readGuide);

/** The sources of all pages of prose: the guidance, the pages for districts, the pages for whoever keeps a copy. */
export const proseSources: readonly GuideSource[] = globSync('content/{guide,districts,maintain}/*.mdx')
  .sort()
  .map(readGuide);

const { evidence } = loadCatalog();

/** A page's source, each figure of a source as its number. */
export const figuresRead = (body: string): string => withFigures(body, evidence);

/** A page's paragraphs, list items, table rows and headings, each with its citations. */
export function paragraphsOf(body: string): readonly Paragraph[] {
  let isExample = false;
  const paragraphs: Paragraph[] = [];
  for (const block of body.split(/\n\s*\n|\n(?=\s*(?:[-*|>#]|\d+\.)\s?)/)) {
    if (/<Example\b/.test(block)) isExample = true;
    const text = block.trim();
    if (text !== '') paragraphs.push({ text, isExample });
    if (/<\/Example>/.test(block)) isExample = false;
  }
  return paragraphs;
}

/** The sentences a reader reads in full: headings, tables, citations and drawings left out, figures and link texts kept. */
export function proseOf(body: string): string {
  return paragraphsOf(figuresRead(body))
    .map(({ text }) => text)
    .filter((text) => !/^[#|]/.test(text))
    .map((text) =>
      text
        .replace(/<[^>]+>/g, ' ')
        .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
        .replace(/^\s*([-*>]|\d+\.)\s+/, '')
        .replace(/[*_]+/g, '')
        .replace(/\s+([.,;:?!])/g, '$1')
        .trim(),
    )
    .filter((text) => text !== '')
    .join('\n');
}

/** The fenced blocks of code of a page, in their order. */
export const blocksOf = (body: string): readonly { readonly language: string; readonly code: string }[] =>
  [...body.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language, code]) => ({
    language: language!,
    code: code!,
  }));
