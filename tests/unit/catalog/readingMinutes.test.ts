import { expect, test } from 'vitest';
import { readingMinutes } from '#catalog/readingMinutes.ts';

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
  expect(readingMinutes(words(count))).toBe(minutes);
});

test('citations and figures are not read as words', () => {
  expect(readingMinutes(words(356) + '<Cite id="means-2013" /> <Ribbon id="half-live-day" />')).toBe(1);
});

test('table lines, dashes and bullets are not read as words', () => {
  expect(readingMinutes(words(356) + '| --- | --- |\n- \n* ')).toBe(1);
});
