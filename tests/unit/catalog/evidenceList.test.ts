import { expect, test } from 'vitest';
import { countUnder, evidenceByStrength, evidenceFacets, facetsOf } from '#catalog/evidenceList.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';

const catalog = loadCatalog();

test('every source stands in the list once', () => {
  const listed = evidenceByStrength(catalog).flatMap(({ entries }) => entries.map(({ id }) => id));
  expect(listed.toSorted()).toEqual([...catalog.evidence.keys()].toSorted());
});

test('every source is filed under at least one value of each kind, and only under values that can be chosen', () => {
  const odd = [...catalog.evidence.values()].filter((entry) =>
    Object.entries(facetsOf(entry)).some(([facet, values]) => {
      const known: readonly string[] = evidenceFacets[facet as keyof typeof evidenceFacets];
      return values.length === 0 || values.some((value) => !known.includes(value));
    }),
  );
  expect(odd.map(({ id }) => id)).toEqual([]);
});

test('a source counts once under its strength', () => {
  const counts = evidenceFacets.strength.map((value) => countUnder(catalog, 'strength', value));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(catalog.evidence.size);
});
