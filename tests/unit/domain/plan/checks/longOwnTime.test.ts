import { expect, test } from 'vitest';
import { settingOf } from '../../../../support/planner.ts';
import { ownTime, planOf } from '../../../../support/plans.ts';
import { longOwnTime } from '#domain/plan/checks/longOwnTime.ts';

const found = (change: Parameters<typeof ownTime>[1], days = 5) =>
  longOwnTime(planOf([ownTime('a1', change)], { grade: '3-5', days }), settingOf());

test('an hour for a fourth grader is cut into two sittings', () => {
  expect(found({ minutes: 60 })).toMatchObject([
    { numbers: { minutes: 60, limit: 30 }, remedy: { id: 'sittings', edit: { kind: 'divide', count: 2 } } },
  ]);
});

test('a window of three days has a sitting on each', () => {
  expect(found({ minutes: 90, windowDays: 2 })).toEqual([]);
});

test('a part is not cut again and gets more days, as far as the plan has them', () => {
  expect(found({ minutes: 60, set: 'a1' })[0]?.remedy).toMatchObject({
    id: 'more-days',
    edit: { change: { windowDays: 1 } },
  });
  expect(found({ minutes: 60, set: 'a1' }, 1)[0]).not.toHaveProperty('remedy');
});

test('a task in more sittings than make sense gets no remedy where the plan has no days for it', () => {
  expect(found({ minutes: 1440 })[0]).not.toHaveProperty('remedy');
});

test('where no grade is known, the most generous line holds', () => {
  expect(longOwnTime(planOf([ownTime('a1', { minutes: 90 })]), settingOf())).toEqual([]);
});
