import type { HastNode } from 'satteri';

/** An element of a page. */
export type Element = Extract<HastNode, { type: 'element' }>;

/** What is to be seen or worked with and has no words, or says again what stands beside it. */
const wordless = new Set(
  'astro-island button canvas datalist dialog img input link meta nav noscript option script select style svg template textarea'.split(
    ' ',
  ),
);

export const hasClass = (properties: Element['properties'], name: string): boolean =>
  ([properties['className']].flat() as readonly unknown[]).includes(name);

const isShown = ({ tagName, properties }: Element): boolean =>
  !wordless.has(tagName) &&
  !('hidden' in properties) &&
  !('popover' in properties) &&
  !(tagName === 'fieldset' && hasClass(properties, 'no-print')) &&
  // Markdown numbers a list by itself.
  !hasClass(properties, 'place') &&
  String(properties['ariaHidden'] ?? 'false') !== 'true';

/** The parts of a node that have words. */
export const shownIn = (node: HastNode): readonly HastNode[] =>
  'children' in node
    ? node.children.filter((child: HastNode) => child.type === 'text' || (isElement(child) && isShown(child)))
    : [];

export const isElement = (node: HastNode): node is Element => node.type === 'element';

/** Words in which Markdown would see signs of its own, so that they come out as they went in. */
const escaped = (words: string): string => words.replace(/[\\`*[\]<>_~|]|&(?=#?\w+;)/g, '\\$&');

/** A sign around words; a space at either end stands outside of it, where Markdown wants it. */
const marked = (sign: string, words: string): string =>
  words.trim() === '' ? words : words.replace(/^(\s*)([^]*?)(\s*)$/, `$1${sign}$2${sign}$3`);

const signs: Readonly<Record<string, string>> = {
  b: '**',
  strong: '**',
  em: '*',
  i: '*',
  dfn: '*',
  cite: '*',
};

/** Whether a word is a label of what follows it, such as a verdict, which a frame or a drawing sets off. */
const isTag = (properties: Element['properties']): boolean =>
  hasClass(properties, 'fit') || hasClass(properties, 'verdict-tag');

function inlineOf(node: HastNode, here: string): string {
  if (node.type === 'text') return escaped(node.value);
  if (!isElement(node)) return '';
  const { tagName, properties } = node;
  if (tagName === 'br') return ' ';
  if (tagName === 'code') return codeOf(plainText(node));
  const words = rawInline(shownIn(node), here);
  const sign = signs[tagName] ?? (isTag(properties) ? '**' : undefined);
  // Strong words within strong words are as strong.
  if (sign !== undefined) return marked(sign, words.replaceAll('**', ''));
  return tagName === 'a' && words.trim() !== ''
    ? linked(words.trim(), String(properties['href']), here)
    : words;
}

const linked = (words: string, path: string, here: string): string =>
  `[${words}](${new URL(path, here).href.replaceAll('(', '%28').replaceAll(')', '%29')})`;

const codeOf = (code: string): string => (code.includes('`') ? `\`\` ${code} \`\`` : `\`${code}\``);

/** The characters of a node, as they are. */
export const plainText = (node: HastNode): string =>
  node.type === 'text'
    ? node.value
    : 'children' in node
      ? node.children.map((child: HastNode) => plainText(child)).join('')
      : '';

/** Elements that stand within a sentence. A span may, or may be a line of its own. */
const phrases = new Set(
  'a abbr b br cite code dfn em i kbd mark q s small strong sub sup time u var'.split(' '),
);

/** Whether an element is part of the words around it, and no block of its own. */
export const isInSentence = ({ tagName }: Element): boolean => tagName === 'span' || phrases.has(tagName);

/** Whether style alone keeps an element apart from what stands before it; in Markdown a sign has to, unless its words bring one. */
function isSetApart(node: HastNode, before: HastNode | undefined): boolean {
  if (before === undefined || !isElement(node) || /^\s*[,.:;)]/.test(plainText(node))) return false;
  if (isElement(before)) return !/^su[bp]$/.test(node.tagName);
  return !phrases.has(node.tagName) && before.type === 'text' && !/\s$/.test(before.value);
}

const rawInline = (nodes: readonly HastNode[], here: string): string =>
  nodes.map((node, at) => (isSetApart(node, nodes[at - 1]) ? ' · ' : '') + inlineOf(node, here)).join('');

/** Words and what marks them as one line of Markdown; a link's path becomes an address from `here`. */
export const inlineMarkdown = (nodes: readonly HastNode[], here: string): string =>
  rawInline(nodes, here).replace(/\s+/g, ' ').trim();
