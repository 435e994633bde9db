import { expect, test } from 'vitest';
import { live, ownTime } from '../../../support/plans.ts';
import type { PlannedActivity, Workload } from '#domain/plan/plan.ts';
import { sharedWork, shareOf } from '#domain/plan/workSharing.ts';

const clip: Workload = { kind: 'video', minutes: 8 };
const set = 'a1';
const sharersOf = (one: PlannedActivity, all: readonly PlannedActivity[]) =>
  sharedWork(one, all)?.sharers.map(({ id }) => id);

test('parts in own time share the work that one of them keeps, and the live part does not', () => {
  const parts = [
    ownTime('a1', { set, minutes: 10, workload: clip }),
    live('a2', { set, minutes: 20 }),
    ownTime('a3', { set, minutes: 30 }),
  ];
  expect(parts.map((one) => sharersOf(one, parts))).toEqual([['a1', 'a3'], undefined, ['a1', 'a3']]);
  expect(shareOf(parts[2]!, sharedWork(parts[2]!, parts)!)).toBe(0.75);
});

test('a part helps the last one before it that has work, else the first', () => {
  const parts = [
    ownTime('a1', { set }),
    ownTime('a2', { set, workload: clip }),
    ownTime('a3', { set, workload: clip }),
    ownTime('a4', { set }),
  ];
  expect(parts.map((one) => sharersOf(one, parts))).toEqual([
    ['a2', 'a1'],
    ['a2', 'a1'],
    ['a3', 'a4'],
    ['a3', 'a4'],
  ]);
});

test('another part of the class does not do the work', () => {
  const parts = [ownTime('a1', { set, workload: clip, group: 'Red' }), ownTime('a2', { set, group: 'Blue' })];
  expect(parts.map((one) => sharersOf(one, parts))).toEqual([['a1'], undefined]);
});

test('parts without minutes share alike', () => {
  const parts = [ownTime('a1', { set, minutes: 0, workload: clip }), ownTime('a2', { set, minutes: 0 })];
  expect(parts.map((one) => shareOf(one, sharedWork(one, parts)!))).toEqual([0.5, 0.5]);
});
