import { expect, test } from 'vitest';
import { classOf, rowOf } from '../../../../support/classes.ts';
import { settingOf } from '../../../../support/planner.ts';
import { live, ownTime, planOf } from '../../../../support/plans.ts';
import { dataOverCap } from '#domain/plan/checks/dataOverCap.ts';
import { applyEdit } from '#domain/plan/edits.ts';

const capped = (weeklyCapMegabytes: number) =>
  settingOf({ profile: classOf(rowOf(20), rowOf(4, { weeklyCapMegabytes })) });
const calls = planOf([0, 1, 2].map((day) => live(`a${day + 1}`, { day, minutes: 60 })));

test('three hours of video are too much for a cap of 500 MB, and fewer pictures mend it', () => {
  const [finding, ...others] = dataOverCap(calls, capped(500));
  expect([finding, others]).toMatchObject([
    { check: 'data-over-cap', numbers: { megabytes: 1026, cap: 500, students: 4 }, ids: ['a1', 'a2', 'a3'] },
    [],
  ]);
  const { plan } = applyEdit(calls, finding!.remedy!.edit);
  expect(dataOverCap(plan, capped(500))).toEqual([]);
  expect(plan.activities.map(({ channel }) => channel)).toEqual(['audio', 'audio', 'video']);
});

test('a call by voice no longer falls back on itself', () => {
  const { plan } = applyEdit(calls, dataOverCap(calls, capped(500))[0]!.remedy!.edit);
  expect(plan.activities[0]).toMatchObject({ channel: 'audio', fallback: 'paper' });
});

test('a stream becomes a download, and pages become paper', () => {
  const clip = planOf([ownTime('a1', { channel: 'recording-stream', minutes: 60 })]);
  const { plan } = applyEdit(clip, dataOverCap(clip, capped(1))[0]!.remedy!.edit);
  expect(plan.activities[0]!.channel).toBe('paper');
});

test('each week has the cap to itself', () => {
  const twoWeeks = planOf([live('a1', { minutes: 60 }), live('a2', { minutes: 60, day: 5 })]);
  expect(dataOverCap(twoWeeks, capped(400))).toEqual([]);
});

test('a class without a cap, and a week in one room, take what they take', () => {
  expect(dataOverCap(calls, settingOf({ profile: classOf(rowOf(24)) }))).toEqual([]);
  expect(dataOverCap(planOf([live('a1', { channel: 'in-person' })]), capped(1))).toEqual([]);
});
