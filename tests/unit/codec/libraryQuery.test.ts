import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestWords, readLibraryQuery, writeLibraryQuery } from '#codec/libraryQuery.ts';
import { facets, type FacetOptions } from '#domain/library/filterActivities.ts';

const options: FacetOptions = {
  type: ['discuss', 'produce'],
  grade: ['k-2', '6-8'],
  mode: ['synchronous', 'either'],
  minutes: ['15'],
  channel: ['phone'],
  preparation: ['10'],
  subject: ['Social studies'],
};

describe('an address with choices in it', () => {
  test('opens the library with those choices', () => {
    const { filter } = readLibraryQuery('?type=discuss&grade=6-8&words=map+work', options);
    expect(filter).toEqual({ type: 'discuss', grade: '6-8', words: 'map work' });
  });

  test('is readable: words and plain values', () => {
    expect(writeLibraryQuery({ subject: 'Social studies', type: 'discuss', words: 'map' })).toBe(
      'type=discuss&subject=Social+studies&words=map',
    );
  });

  test('that asks for what the library does not have keeps the rest and names what it left out', () => {
    const { filter, ignored } = readLibraryQuery('?type=debate&grade=6-8', options);
    expect(filter).toEqual({ grade: '6-8' });
    expect(ignored).toEqual([{ facet: 'type', value: 'debate' }]);
  });

  test('names at most a short piece of a long unknown value', () => {
    const { ignored } = readLibraryQuery(`?grade=${'9'.repeat(5000)}`, options);
    expect(ignored[0]!.value).toHaveLength(30);
  });

  test('with keys that somebody else added is none the worse', () => {
    expect(readLibraryQuery('?utm_source=mail&fbclid=1', options)).toEqual({ filter: {}, ignored: [] });
  });

  test('with an empty choice chooses nothing', () => {
    expect(readLibraryQuery('?type=&words=+', options)).toEqual({ filter: {}, ignored: [] });
  });
});

const anyPair = fc.tuple(fc.constantFrom(...facets, 'words', '__proto__'), fc.string());
const anyQuery = fc.array(anyPair).map((pairs) => new URLSearchParams(pairs).toString());

test('whatever stands in the address, only offered options and a bounded search come out', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), anyQuery), (query) => {
      const { filter } = readLibraryQuery(query, options);
      expect(
        facets.every((facet) => filter[facet] === undefined || options[facet].includes(filter[facet])),
      ).toBe(true);
      expect((filter.words ?? '').length).toBeLessThanOrEqual(longestWords);
    }),
  );
});

test('what is written is read back the same', () => {
  const choice = Object.fromEntries(
    facets.map((facet) => [facet, fc.option(fc.constantFrom(...options[facet]), { nil: undefined })]),
  );
  const words = fc
    .string({ maxLength: longestWords })
    .filter((text) => text.trim() !== '' && text.isWellFormed());
  fc.assert(
    fc.property(fc.record({ ...choice, words }), (given) => {
      const filter = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
      expect(readLibraryQuery(writeLibraryQuery(filter), options)).toEqual({ filter, ignored: [] });
    }),
  );
});
