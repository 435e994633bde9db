import { expect, test } from 'vitest';
import { nextStep } from '#domain/course/nextStep.ts';
import { noProgress, type Marks } from '#domain/course/progress.ts';

const ids = ['one', 'two', 'three'];
const having = (marks: Readonly<Record<string, Marks>>) => ({ ...noProgress, marks });
const day = '2026-11-25';

test('a newcomer is not told where to go on', () => {
  expect(nextStep(ids, noProgress, undefined)).toBeUndefined();
});

test('a page that was left unfinished is where to go on', () => {
  expect(nextStep(ids, noProgress, { module: 'two', part: 'practice' })).toEqual({
    module: 'two',
    part: 'practice',
  });
});

test('the heading at which a page was left is where to go on, until the page is marked', () => {
  const last = { module: 'two', part: 'read', heading: '#why' } as const;
  expect(nextStep(ids, noProgress, last)).toEqual(last);
  expect(nextStep(ids, having({ two: { read: day } }), last)).toEqual({ module: 'two', part: 'practice' });
});

test('after a page that is marked comes the next part that is open', () => {
  const progress = having({ one: { read: day } });
  expect(nextStep(ids, progress, { module: 'one', part: 'read' })).toEqual({
    module: 'one',
    part: 'practice',
  });
});

test('what was skipped comes when the end is reached', () => {
  const progress = having({ two: { read: day, practiced: day }, three: { read: day, practiced: day } });
  expect(nextStep(ids, progress, { module: 'three', part: 'practice' })).toEqual({
    module: 'one',
    part: 'read',
  });
});

test('a place that is no longer in the course starts at the first open part', () => {
  expect(nextStep(ids, having({ one: { read: day } }), { module: 'gone', part: 'read' })).toEqual({
    module: 'one',
    part: 'practice',
  });
});

test('when everything is done, nothing is left', () => {
  const done = { read: day, practiced: day };
  expect(nextStep(ids, having({ one: done, two: done, three: done }), undefined)).toBeUndefined();
});
