import { expect, test } from 'vitest';
import { anEntry } from '../../../support/anActivity.ts';
import { coverageOf, emptyCells } from '#domain/library/coverage.ts';

const range = { from: 10, to: 20 };
const cells = coverageOf([
  anEntry({ minutes: { 'k-2': range, '6-8': range }, suits: { 'k-2': 'synchronous', '6-8': 'blended' } }),
  anEntry({ suits: { '6-8': 'blended' } }),
  anEntry({ learningType: 'produce', suits: { '6-8': 'either' } }),
]);
const cell = (type: string, grade: string) =>
  cells.find((one) => one.learningType === type && one.grade === grade)!;

test('an activity counts once in each grade that it suits, under the mode that suits it there', () => {
  expect(cell('discuss', 'k-2').byVerdict).toEqual({
    synchronous: 1,
    asynchronous: 0,
    blended: 0,
    either: 0,
  });
  expect(cell('discuss', '6-8')).toMatchObject({ total: 2, byVerdict: { blended: 2 } });
  expect(cell('produce', '6-8').byVerdict.either).toBe(1);
});

test('there is a cell for each of six types and five grades', () => {
  expect(cells).toHaveLength(30);
});

test('a gap that a teacher would miss is named', () => {
  const gaps = emptyCells(cells);
  expect(gaps).toHaveLength(27);
  expect(gaps).toContainEqual(expect.objectContaining({ learningType: 'discuss', grade: '9-12' }));
});
