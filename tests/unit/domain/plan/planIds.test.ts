import { expect, test } from 'vitest';
import { live, planOf } from '../../../support/plans.ts';
import { lastNumberOf, newIds, withActivities } from '#domain/plan/planIds.ts';

const plan = planOf([live('a2'), live('a7')]);

test('ids count on from the highest that was ever given', () => {
  expect(newIds(plan, 2)).toEqual(['a8', 'a9']);
  expect(newIds({ ...plan, lastNumber: 11 }, 1)).toEqual(['a12']);
});

test('an id that somebody else wrote counts for nothing', () => {
  expect(lastNumberOf(planOf([live('week-1'), live('a99999999999')]))).toBe(0);
});

test('what is gone is remembered only while no higher number stands', () => {
  const without = withActivities(plan, [live('a2')]);
  expect(without.lastNumber).toBe(7);
  expect(withActivities(without, [live('a2'), live('a8')])).not.toHaveProperty('lastNumber');
});
