import {
  facets,
  type ActivityFilter,
  type Facet,
  type FacetOptions,
} from '#domain/library/filterActivities.ts';

/** A choice that an address asks for and the library does not have. */
export interface IgnoredChoice {
  readonly facet: Facet;
  /** As written, cut to a length that can be shown. */
  readonly value: string;
}

export interface LibraryQuery {
  readonly filter: ActivityFilter;
  readonly ignored: readonly IgnoredChoice[];
}

/** The longest text to search for that is taken from an address. */
export const longestWords = 80;
const longestShown = 30;

const wordsKey = 'words';

/**
 * The choices in an address's query, such as `?type=discuss&grade=6-8&words=map`. A value that is not among `options`
 * is left out and named; keys of others are not ours to judge.
 */
export function readLibraryQuery(query: string, options: FacetOptions): LibraryQuery {
  const given = new URLSearchParams(query);
  const asked = facets.flatMap((facet) => {
    const value = given.get(facet);
    return value === null || value === '' ? [] : [{ facet, value }];
  });
  const isKnown = ({ facet, value }: IgnoredChoice) => options[facet].includes(value);
  const words = (given.get(wordsKey) ?? '').slice(0, longestWords);
  return {
    filter: {
      ...Object.fromEntries(asked.filter(isKnown).map(({ facet, value }) => [facet, value])),
      ...(words.trim() !== '' && { words }),
    },
    ignored: asked
      .filter((choice) => !isKnown(choice))
      .map(({ facet, value }) => ({ facet, value: value.slice(0, longestShown) })),
  };
}

/** The query that {@link readLibraryQuery} reads back, without the question mark; empty where nothing is chosen. */
export function writeLibraryQuery(filter: ActivityFilter): string {
  const chosen = [...facets, wordsKey as 'words'].flatMap((key) => {
    const value = filter[key];
    return value === undefined || value === '' ? [] : [[key, value]];
  });
  return new URLSearchParams(chosen).toString();
}
