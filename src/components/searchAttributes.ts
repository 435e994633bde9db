import { text } from '#catalog/catalog.ts';
import { address } from '#layouts/address.ts';

/** The kinds of pages that search tells apart, in the order in which results show them. */
export const searchKinds = ['guide', 'case', 'activity', 'tool', 'evidence', 'term'] as const;

/** What a search box's script needs, as data attributes of its element: texts, kinds and the site's folder. */
export function searchAttributes(): Readonly<Record<`data-${string}`, string>> {
  const words = ['loading', 'none', 'one', 'count', 'failed'] as const;
  return {
    'data-base': address('/'),
    'data-kinds': searchKinds.map((kind) => text(`kind.${kind}`)).join('|'),
    ...Object.fromEntries(words.map((word) => [`data-${word}`, text(`search.${word}`)])),
  };
}
