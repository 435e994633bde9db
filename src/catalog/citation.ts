import { apaReference } from './bibliography.ts';
import type { Evidence } from './schemas/evidenceSchema.ts';

type Author = Evidence['authors'][number];
const nameOf = (author: Author): string => ('literal' in author ? author.literal : author.family);

/** Authors and year as they stand in a sentence: Means et al., 2013. */
export function shortCitation({ authors, year }: Pick<Evidence, 'authors' | 'year'>): string {
  const names = authors.map(nameOf).filter((name) => name !== 'et al.');
  const isMore = names.length > 2 || names.length < authors.length;
  const who = isMore ? `${names[0]} et al.` : names.join(' and ');
  return `${who}, ${year}`;
}

const formatted = new WeakMap<Evidence, string>();

/** The full reference as one line of text, without its address; formatted once for all pages that show it. */
export function fullReference(entry: Evidence): string {
  const known = formatted.get(entry);
  if (known !== undefined) return known;
  const reference = apaReference(entry);
  formatted.set(entry, reference);
  return reference;
}

/** Where the source can be found: its DOI before any other address. */
export const addressOf = ({ doi, url }: Evidence): string | undefined =>
  doi === undefined ? url : `https://doi.org/${doi}`;

/** The evidence ids that a page's source cites, in the order of first use. */
export function citedIds(mdx: string): readonly string[] {
  return [...new Set([...mdx.matchAll(/<Cite\s+id="([^"]+)"/g)].map((match) => match[1]!))];
}
