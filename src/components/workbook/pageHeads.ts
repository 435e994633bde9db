/** A part of the workbook: the id of its section, and what stands at the head of each of its pages. */
export interface WorkbookPart {
  readonly id: string;
  readonly head: string;
}

/**
 * The style sheet that puts each part's name at the head of its printed pages. No browser can print the page on which a
 * part begins into the contents; a head with the number that the contents give leads there instead.
 */
export const pageHeads = (parts: readonly WorkbookPart[]): string =>
  parts
    .map(({ id, head }) => `#${id}{page:${id}}@page ${id}{@top-left{content:${cssString(head)}}}\n`)
    .join('');

/** Text as a string of CSS: quotation marks, backslashes and line ends written as escapes. */
const cssString = (text: string): string =>
  `"${text.replace(/["\\\n\r\f]/g, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`;
