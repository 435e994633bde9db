import { legible } from './legibleText.ts';

/**
 * A table as CSV (RFC 4180), with a mark at its beginning that tells a spreadsheet that it is UTF-8. A cell that a
 * spreadsheet would take for a formula gets an apostrophe in front.
 */
export function csvTable(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = legible(value);
  // Spreadsheets look past white space, and take the wide forms of East Asian keyboards for the same signs.
  const safe = /^[\s\p{Cf}]*[=+\-@\t\n＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
