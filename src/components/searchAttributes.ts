import { text } from '#catalog/catalog.ts';
import { address } from '#layouts/address.ts';

/** What a search box's script needs, as data attributes of its element: texts and the site's folder. */
export function searchAttributes(): Readonly<Record<`data-${string}`, string>> {
  const words = ['loading', 'none', 'one', 'count', 'failed'] as const;
  return {
    'data-base': address('/'),
    ...Object.fromEntries(words.map((word) => [`data-${word}`, text(`search.${word}`)])),
  };
}
