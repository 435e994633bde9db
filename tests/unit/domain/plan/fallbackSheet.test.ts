import { expect, test } from 'vitest';
import { live, ownTime, planOf } from '../../../support/plans.ts';
import type { PlannedActivity } from '#domain/plan/plan.ts';
import { fallbackSheet, firstStep } from '#domain/plan/fallbackSheet.ts';

const rungsOf = (one: PlannedActivity) => fallbackSheet(planOf([one]))[0]!.rungs;

test.each([
  ['video', ['video', 'audio', 'own-time', 'paper']],
  ['video-camera', ['video', 'audio', 'own-time', 'paper']],
  ['in-person', ['video', 'audio', 'own-time', 'paper']],
  ['phone', ['audio', 'own-time', 'paper']],
  ['chat', ['audio', 'own-time', 'paper']],
] as const)('a meeting by %s steps down by %j', (channel, rungs) => {
  expect(rungsOf(live('a1', { channel }))).toEqual(rungs);
});

test('a task has an answer to a page that is down and to a missing device, and paper needs none', () => {
  expect(rungsOf(ownTime('a1'))).toEqual(['platform-down', 'no-device']);
  expect(rungsOf(ownTime('a1', { channel: 'paper' }))).toEqual([]);
});

test('what the teacher named stands on its step', () => {
  const named = (['audio', 'pages', 'paper', 'video'] as const).map(
    (fallback) => fallbackSheet(planOf([live('a1', { fallback })]))[0],
  );
  expect(named).toMatchObject([
    { fallback: 'audio', named: 'audio' },
    { named: 'own-time' },
    { named: 'paper' },
    { named: 'video' },
  ]);
});

test('the sheet goes through the plan day by day, and a lost room is told apart', () => {
  const plan = planOf([live('a1', { day: 1 }), live('a2', { channel: 'in-person', startMinute: 540 })]);
  expect(fallbackSheet(plan)).toMatchObject([
    { id: 'a2', losesRoom: true, startMinute: 540 },
    { id: 'a1', losesRoom: false },
  ]);
});

test.each([
  ['video', undefined, 'video'],
  ['video', 'audio', 'video'],
  ['video', 'paper', 'own-time'],
  ['audio', 'pages', 'audio'],
  ['audio', 'phone', undefined],
  ['in-person', 'audio', undefined],
] as const)('a substitute whose %s fails, with %s named, takes the step %s', (channel, fallback, step) => {
  const { fallback: _, ...bare } = live('a1', { channel });
  const entry = fallbackSheet(planOf([{ ...bare, ...(fallback && { fallback }) }]))[0]!;
  expect(entry.mode === 'synchronous' && firstStep(entry)).toBe(step);
});
