import type { HastNode } from 'satteri';
import { formulaLine } from './formulaLine.ts';
import {
  hasClass,
  inlineMarkdown,
  isElement,
  isInSentence,
  plainText,
  shownIn,
  type Element,
} from './inlineMarkdown.ts';

type Form = (element: Element, here: string) => readonly string[];

const line = (element: Element, here: string): string => inlineMarkdown(shownIn(element), here);
const unmarked = (element: Element, here: string): string => line(element, here).replaceAll('**', '');
const bold: Form = (element, here) => [`**${unmarked(element, here)}**`];
const heading: Form = (element, here) => [`${'#'.repeat(Number(element.tagName[1]))} ${line(element, here)}`];

const indented = (block: string, by: string): string => block.replace(/\n(?!\n)/g, `\n${by}`);

interface Item {
  readonly mark: string;
  readonly parts: readonly string[];
}

/** Items one below the other; where one of them is of several parts, with a line between. */
function itemsOf(items: readonly Item[]): string {
  const lines = items.map(({ mark, parts }) => indented(mark + parts.join('\n\n'), ' '.repeat(mark.length)));
  return lines.join(lines.some((one) => one.includes('\n')) ? '\n\n' : '\n');
}

const list: Form = (element, here) => [
  itemsOf(
    shownIn(element)
      .filter(isElement)
      .map((item, index) => ({
        mark: element.tagName === 'ol' ? `${index + 1}. ` : '- ',
        parts: blocksOf(item, here).map((part) => part.replace(/^#+ (.*)$/, '**$1**')),
      })),
  ),
];

const termsIn = (element: Element): readonly Element[] =>
  shownIn(element)
    .filter(isElement)
    .flatMap((part) => (part.tagName === 'dt' || part.tagName === 'dd' ? [part] : termsIn(part)));

/** Terms as items, each with what stands under it, on its own line where that begins with words. */
function terms(element: Element, here: string): readonly string[] {
  const items: string[][] = [];
  for (const part of termsIn(element)) {
    if (part.tagName === 'dt') items.push([`**${unmarked(part, here).replace(/[^:?]$/, '$&:')}**`]);
    else items.at(-1)!.push(...blocksOf(part, here));
  }
  const joined = items.map(([term = '', first = '', ...rest]) =>
    /^(#|>|\||```|- |\d+\. )/.test(first) ? [term, first, ...rest] : [`${term} ${first}`, ...rest],
  );
  return [itemsOf(joined.map((parts) => ({ mark: '- ', parts })))];
}

const rowsIn = (element: Element): readonly Element[] =>
  shownIn(element)
    .filter(isElement)
    .flatMap((child) => (child.tagName === 'tr' ? [child] : rowsIn(child)));

/** A table under its caption. Markdown wants a head; a table without one gets an empty one. */
function table(element: Element, here: string): readonly string[] {
  const rows = rowsIn(element).map((row) =>
    shownIn(row)
      .filter(isElement)
      .map((cell) => line(cell, here)),
  );
  const hasHead = shownIn(element).some((part) => isElement(part) && part.tagName === 'thead');
  const width = Math.max(...rows.map((cells) => cells.length));
  const [head, ...body] = hasHead ? rows : [Array.from({ length: width }, () => ''), ...rows];
  const lines = [head!, Array.from({ length: width }, () => '---'), ...body];
  const caption = shownIn(element).find((part) => isElement(part) && part.tagName === 'caption') as
    Element | undefined;
  return [
    ...(caption === undefined ? [] : bold(caption, here)),
    lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
  ];
}

const isExample = ({ properties }: Element): boolean => hasClass(properties, 'example');

const quote: Form = (element, here) => [
  childBlocks(element, here).join('\n\n').replace(/^/gm, '> ').replace(/ +$/gm, ''),
];

const forms: Readonly<Record<string, Form>> = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, heading])),
  ...Object.fromEntries(['summary', 'legend'].map((tag) => [tag, bold])),
  ul: list,
  ol: list,
  dl: terms,
  table,
  blockquote: quote,
  aside: quote,
  hr: () => ['---'],
  math: (element) => [`\`${formulaLine(element)}\``],
  label: (element, here) => [`- ${line(element, here)}`],
  pre: (element) => [`\`\`\`\n${plainText(element).trimEnd()}\n\`\`\``],
};

/** Words that would begin something else in Markdown, such as a list, begin as words. */
const asWords = (words: string): string => words.replace(/^[-+#]|(?<=^\d{1,9})[.)](?=\s|$)/, '\\$&');

/** What stands in an element, block by block: runs of words are paragraphs. */
function childBlocks(element: Element, here: string): readonly string[] {
  const blocks: string[] = [];
  let run: HastNode[] = [];
  const endRun = () => {
    const words = inlineMarkdown(run, here);
    if (words !== '') blocks.push(asWords(words));
    run = [];
  };
  for (const node of shownIn(element)) {
    if (!isElement(node) || isInSentence(node)) run.push(node);
    else {
      endRun();
      blocks.push(...blocksOf(node, here));
    }
  }
  endRun();
  return blocks;
}

/** An element as blocks of Markdown, each without an empty line at its ends. */
export const blocksOf: Form = (element, here) =>
  (isExample(element) ? quote : (forms[element.tagName] ?? childBlocks))(element, here).filter(
    (block) => block !== '',
  );
