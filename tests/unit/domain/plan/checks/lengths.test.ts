import { expect, test } from 'vitest';
import { settingOf } from '../../../../support/planner.ts';
import { live, ownTime, planOf } from '../../../../support/plans.ts';
import { lengths } from '#domain/plan/checks/lengths.ts';
import type { PlannedActivity } from '#domain/plan/plan.ts';

const found = (one: PlannedActivity) =>
  lengths(planOf([one], { grade: '6-8' }), settingOf()).map(({ check, numbers, remedy }) => [
    check,
    numbers,
    remedy?.edit,
  ]);

test('an activity without minutes gets some to change', () => {
  expect(found(ownTime('a1', { minutes: 0 }))).toEqual([
    ['zero-minutes', { minutes: 0, limit: 1 }, { kind: 'change', id: 'a1', change: { minutes: 10 } }],
  ]);
});

test('a thousand minutes are more than a school day', () => {
  expect(found(ownTime('a1', { minutes: 1000 }))).toEqual([
    ['over-long', { minutes: 1000, limit: 240 }, { kind: 'divide', id: 'a1', count: 5 }],
  ]);
});

test('an hour of video in grade 7 is long, and in a room it is a lesson', () => {
  expect(found(live('a1', { minutes: 60 }))).toMatchObject([
    ['long-live', { minutes: 60, limit: 45 }, { kind: 'split' }],
  ]);
  expect(found(live('a1', { minutes: 60, channel: 'in-person' }))).toEqual([]);
});

test('a part is not split again', () => {
  expect(found(live('a1', { minutes: 60, set: 'a1' }))).toEqual([
    ['long-live', { minutes: 60, limit: 45 }, undefined],
  ]);
});
