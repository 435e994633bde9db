import { expect, test } from 'vitest';
import { live, ownTime, planOf } from '../../../../support/plans.ts';
import { plannedDays } from '#domain/plan/checks/plannedDays.ts';

const idsOf = (plan: Parameters<typeof plannedDays>[0]) =>
  plannedDays(plan).map(({ activities, open }) => [activities.map(({ id }) => id), open.map(({ id }) => id)]);

test('a task given on Monday and due on Wednesday is open on Tuesday and Wednesday', () => {
  expect(idsOf(planOf([ownTime('a1', { windowDays: 2 }), live('a2', { day: 1 })], { days: 4 }))).toEqual([
    [['a1'], []],
    [['a2'], ['a1']],
    [[], ['a1']],
    [[], []],
  ]);
});

test('a window that goes on after the plan ends with it', () => {
  expect(idsOf(planOf([ownTime('a1', { windowDays: 9 })], { days: 2 }))).toEqual([
    [['a1'], []],
    [[], ['a1']],
  ]);
});
