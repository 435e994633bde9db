import { expect, test } from 'vitest';
import { live, planOf } from '../../../support/plans.ts';
import { byDay, inPlanOrder } from '#domain/plan/planOrder.ts';

const plan = planOf([live('a1', { day: 1 }), live('a2'), live('a3', { day: 1 })], { days: 3 });

test('days come first, then the order in which the teacher has put them', () => {
  expect(inPlanOrder(plan).map(({ id }) => id)).toEqual(['a2', 'a1', 'a3']);
});

test('each day has its own, an empty one none', () => {
  expect(byDay(plan).map((day) => day.map(({ id }) => id))).toEqual([['a2'], ['a1', 'a3'], []]);
});
