import { expect, test } from 'vitest';
import { live, planOf } from '../../../support/plans.ts';
import { shareStudents, streamsOf } from '#domain/plan/streams.ts';

const [all, one, other] = [live('a1'), live('a2', { group: 'One' }), live('a3', { group: 'Other' })];

test('an undivided class goes through everything', () => {
  expect(streamsOf(planOf([all])).map(({ group, activities }) => [group, activities.length])).toEqual([
    [undefined, 1],
  ]);
});

test('each part of a divided class goes through its own and what is for everyone', () => {
  const told = streamsOf(planOf([all, one, other])).map(({ group, activities }) => [
    group,
    activities.map(({ id }) => id),
  ]);
  expect(told).toEqual([
    ['One', ['a1', 'a2']],
    ['Other', ['a1', 'a3']],
  ]);
});

test('two groups have no students in common, everyone and a group do', () => {
  expect([shareStudents(one, other), shareStudents(all, one), shareStudents(one, one)]).toEqual([
    false,
    true,
    true,
  ]);
});
