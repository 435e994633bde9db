import { describe, expect, test } from 'vitest';
import { guideSources } from '../support/guidePages.ts';
import { readFileSync } from 'node:fs';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import type { Diagram } from '#catalog/schemas/diagramSchema.ts';

type Segment = Diagram['rows'][number]['segments'][number];
const startOf = (segment: Segment): number => (segment.mode === 'synchronous' ? segment.at : segment.from);
const endOf = (segment: Segment): number => (segment.mode === 'synchronous' ? segment.at : segment.to);

const { diagrams } = loadCatalog();

describe.each([...diagrams])('the figure %s', (id, { rows }) => {
  test('draws every line from left to right', () => {
    const backward = rows.flatMap(({ label, segments }) =>
      segments.filter((s) => s.mode === 'asynchronous' && s.from >= s.to).map((s) => `${label}: ${s.label}`),
    );
    expect(backward).toEqual([]);
  });

  test('draws dots and lines in the order of its words, none over another', () => {
    const overlapping = rows.flatMap(({ label, segments }) =>
      segments
        .slice(1)
        .filter((segment, index) => startOf(segment) <= endOf(segments[index]!))
        .map((segment) => `${label}: ${segment.label}`),
    );
    expect(overlapping).toEqual([]);
  });

  test('stands on a page', () => {
    const home = readFileSync('src/pages/index.astro', 'utf8');
    const isShown = [home, ...guideSources.map(({ body }) => body)].some((page) => page.includes(`<Ribbon id="${id}" />`));
    expect(isShown).toBe(true);
  });
});
