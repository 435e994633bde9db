import { expect, test } from 'vitest';
import { live, planOf } from '../../../support/plans.ts';
import { activityProblem, planProblem, roomProblem } from '#domain/plan/limits.ts';
import { longestNotes, mostActivities } from '#domain/plan/plan.ts';

const plan = planOf([live('a1', { day: 2 })], { days: 5 });

test('an ordinary lesson breaks no limit', () => {
  expect(
    activityProblem(live('a1', { startMinute: 1439, notes: 'x'.repeat(longestNotes) }), plan),
  ).toBeUndefined();
});

test.each([
  ['title', { title: 'x'.repeat(201) }],
  ['notes', { notes: 'x'.repeat(2001) }],
  ['minutes', { minutes: -1 }],
  ['day', { day: 5 }],
  ['startMinute', { startMinute: 1440 }],
  ['windowDays', { windowDays: 41 }],
  ['workload.minutes', { workload: { kind: 'video', minutes: 1441 } }],
  ['workload.posts', { workload: { kind: 'posts', posts: 1001, words: 10 } }],
  [
    'workload.words',
    { workload: { kind: 'reading', words: 1_000_001, purpose: 'survey', difficulty: 'no-new' } },
  ],
] as const)('%s beyond its limit is named', (field, change) => {
  expect(activityProblem(live('a1', change), plan)?.field).toBe(field);
});

test('a plan keeps the days on which something happens', () => {
  expect([planProblem(plan, { days: 3 }), planProblem(plan, { days: 2 })?.id]).toEqual([
    undefined,
    'days-in-use',
  ]);
});

test('a plan has room up to its most', () => {
  expect(roomProblem(plan, mostActivities - 1)).toBeUndefined();
  expect(roomProblem(plan, mostActivities)).toMatchObject({ id: 'plan-full', most: mostActivities });
});
