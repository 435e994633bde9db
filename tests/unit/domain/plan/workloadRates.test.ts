import { expect, test } from 'vitest';
import { rates } from '../../../support/planner.ts';
import { canBeZero, flatRates, isUsableRate, largestRate, withRates } from '#domain/plan/workloadRates.ts';

test('every rate has a path', () => {
  expect(flatRates(rates).length).toBeGreaterThan(50);
  expect(flatRates(rates)).toContainEqual({ id: 'reading.survey.no-new', value: 500 });
  expect(flatRates(rates)).toContainEqual({ id: 'posts', value: 250 });
});

test('a teacher sets one anew, and the others stay', () => {
  const changed = flatRates(withRates(rates, { 'reading.survey.no-new': 300 })).filter(
    ({ id, value }) => !flatRates(rates).some((rate) => rate.id === id && rate.value === value),
  );
  expect(changed).toEqual([{ id: 'reading.survey.no-new', value: 300 }]);
});

test.each([
  ['a name that is no rate', { 'reading.survey': 3, toString: 1, '__proto__.x': 2 }],
  ['nothing to divide by', { posts: 0, 'groupSize.pairs': 0, 'listening.slow': -1 }],
  ['no number', { posts: NaN, answer: Infinity }],
])('%s changes nothing', (_, own) => {
  expect(withRates(rates, own)).toEqual(rates);
});

test('marking that takes no time is a choice', () => {
  expect(withRates(rates, { 'marking.produce': 0 }).marking.produce).toBe(0);
});

test('what is divided by cannot be 0, and nothing is larger than the largest rate', () => {
  expect([canBeZero('answer'), isUsableRate('answer', 0)]).toEqual([true, true]);
  expect([canBeZero('posts'), isUsableRate('posts', 0)]).toEqual([false, false]);
  expect(isUsableRate('posts', largestRate)).toBe(true);
  expect(isUsableRate('posts', largestRate + 1)).toBe(false);
});
