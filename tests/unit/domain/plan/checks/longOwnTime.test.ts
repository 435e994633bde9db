import { describe, expect, test } from 'vitest';
import { settingOf } from '../../../../support/planner.ts';
import { live, ownTime, planOf } from '../../../../support/plans.ts';
import { longOwnTime } from '#domain/plan/checks/longOwnTime.ts';
import type { PlannedActivity } from '#domain/plan/plan.ts';

const weekOf = (...activities: readonly PlannedActivity[]) => planOf(activities, { grade: '3-5', days: 5 });
const found = (...activities: readonly PlannedActivity[]) => longOwnTime(weekOf(...activities), settingOf());
const half = (id: string, change: Partial<PlannedActivity> = {}) => ownTime(id, { minutes: 30, ...change });

describe('a stretch of own time', () => {
  test('three half hours in a row are one evening of a fourth grader, and one finding', () => {
    expect(found(half('a1'), half('a2'), half('a3'))).toMatchObject([
      { numbers: { minutes: 90, limit: 30 }, ids: ['a1', 'a2', 'a3'], day: 0 },
    ]);
  });

  test('a meeting between two tasks ends it', () => {
    expect(found(half('a1'), live('a2'), half('a3'))).toEqual([]);
  });

  test('one task in the morning and one in the afternoon are two', () => {
    expect(found(half('a1', { startMinute: 540 }), half('a2', { startMinute: 840 }))).toEqual([]);
  });

  test('set hours one right after the other are one', () => {
    expect(found(half('a1', { startMinute: 540 }), half('a2', { startMinute: 570 }))).toHaveLength(1);
  });

  test('a task without an hour counts on from the one before it', () => {
    const timed = [
      half('a1', { startMinute: 540, minutes: 15 }),
      half('a2', { minutes: 15 }),
      half('a3', { startMinute: 840 }),
    ];
    expect(found(...timed)).toEqual([]);
  });

  test('tasks of two groups are no stretch of anyone', () => {
    expect(found(half('a1', { group: 'Red' }), half('a2', { group: 'Blue' }))).toEqual([]);
  });

  test('what everyone has and what a group has are one for that group', () => {
    const activities = [half('a1'), half('a2', { group: 'Red' }), half('a3', { group: 'Blue', day: 1 })];
    expect(found(...activities)).toMatchObject([{ ids: ['a1', 'a2'], group: 'Red' }]);
  });

  test('what everyone has is found once in a divided class', () => {
    const groups = [half('a3', { group: 'Red', day: 1 }), half('a4', { group: 'Blue', day: 1 })];
    expect(found(half('a1'), half('a2'), ...groups)).toHaveLength(1);
  });

  test('where no grade is known, the most generous line holds', () => {
    expect(longOwnTime(planOf([ownTime('a1', { minutes: 90 })]), settingOf())).toEqual([]);
  });
});

describe('a task that is open on several days', () => {
  test('has a piece on each', () => {
    expect(found(half('a1', { minutes: 90, windowDays: 2 }))).toEqual([]);
  });

  test('counts on its second day too, before what is new there', () => {
    expect(found(half('a1', { minutes: 60, windowDays: 1 }), half('a2', { day: 1 }))).toMatchObject([
      { numbers: { minutes: 60 }, ids: ['a1', 'a2'], day: 1 },
    ]);
  });

  test('that is too long by itself is found once, not on each of its days', () => {
    expect(found(half('a1', { minutes: 120, windowDays: 1 }))).toHaveLength(1);
  });
});
