import { isElement, plainText, type Element } from './inlineMarkdown.ts';

/** Signs that stand close to what they are written beside. */
const close = /^[()/∑]$/;

const inBrackets = (words: string): string => (words.includes(' ') ? `(${words})` : words);

/** A formula in one line, as it would be typed: a fraction with a slash, an index after a low line. */
export function formulaLine({ tagName, children }: Element): string {
  const parts = children.map((part) => (isElement(part) ? formulaLine(part) : plainText(part)));
  const [first = '', second = ''] = parts;
  if (tagName === 'mfrac') return `${inBrackets(first)} / ${inBrackets(second)}`;
  if (tagName === 'msub' || tagName === 'munder') return `${first}_${inBrackets(second)}`;
  if (tagName === 'mspace') return ' and ';
  if (first === ',') return ', ';
  if (tagName === 'mo' && !close.test(first)) return ` ${first} `;
  // What is multiplied stands side by side, and two letters would read as one word.
  return parts.reduce((line, part) => line + (/[\w)]$/.test(line) && /^\w/.test(part) ? ' ' : '') + part, '');
}
