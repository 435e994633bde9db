import { expect, test } from 'vitest';
import type { Figures } from '#catalog/figure.ts';
import { readingMinutes } from '#catalog/readingMinutes.ts';

const evidence: Figures = new Map([
  ['bcg-2020', { numbers: [{ key: 'share', label: 'Share of students', value: 'about 30%' }] }],
]);
const words = (count: number): string => 'word '.repeat(count);

test.each([
  [0, 1],
  [1, 1],
  [238, 1],
  [356, 1],
  [357, 2],
  [476, 2],
  [2380, 10],
])('%i words take %i minutes', (count, minutes) => {
  expect(readingMinutes(words(count), evidence)).toBe(minutes);
});

test('citations and drawings are not read as words', () => {
  const page = words(356) + '<Cite id="means-2013" /> <Ribbon id="half-live-day" />';
  expect(readingMinutes(page, evidence)).toBe(1);
});

test('a figure is read as its number', () => {
  const page = words(356) + '<Figure source="bcg-2020" of="share" />';
  expect(readingMinutes(page, evidence)).toBe(2);
});

test('table lines, dashes and bullets are not read as words', () => {
  expect(readingMinutes(words(356) + '| --- | --- |\n- \n* ', evidence)).toBe(1);
});
