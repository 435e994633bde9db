import { expect, test } from 'vitest';
import { classOf, rowOf } from '../../../../support/classes.ts';
import type { ClassRow } from '#domain/classroom/classProfile.ts';
import { settingOf } from '../../../../support/planner.ts';
import { live, ownTime, planOf } from '../../../../support/plans.ts';
import { unreachedByDay, unreachedStudents } from '#domain/plan/checks/unreachedStudents.ts';
import type { Plan } from '#domain/plan/plan.ts';

const offline = rowOf(2, { device: 'none', connection: 'none' });
const found = (plan: Plan, ...rows: readonly ClassRow[]) =>
  unreachedStudents(plan, settingOf({ profile: classOf(rowOf(20), ...rows) }));

test('two students without a device are reached by nothing on a day of video', () => {
  expect(found(planOf([live('a1')]), offline)).toEqual([
    {
      check: 'unreached-students',
      severity: 'problem',
      numbers: { students: 2 },
      ids: ['a1'],
      day: 0,
      remedy: { id: 'reach-fallback', edit: { kind: 'change', id: 'a1', change: { fallback: 'phone' } } },
    },
  ]);
});

test('without a phone line it takes paper', () => {
  const [finding] = found(planOf([live('a1')]), { ...offline, phoneLine: false });
  expect(finding?.remedy?.edit).toMatchObject({ change: { fallback: 'paper' } });
});

test('nor is the phone put in place of what reaches others', () => {
  const [finding] = found(planOf([live('a1', { channel: 'video-camera', fallback: 'audio' })]), offline, {
    ...rowOf(1, { connection: 'sound' }),
    phoneLine: false,
  });
  expect(finding?.remedy.edit).toMatchObject({ change: { fallback: 'paper' } });
});

test.each([
  ['paper on the same day', [live('a1'), ownTime('a2', { channel: 'paper' })]],
  ['what takes over', [live('a1', { fallback: 'phone' })]],
  ['a day in one room', [live('a1', { channel: 'in-person' })]],
  ['a day with nothing planned', []],
])('%s leaves nobody out', (_, activities) => {
  expect(found(planOf(activities), offline)).toEqual([]);
});

test('a room for one group does not reach those of the other, and a room for each does', () => {
  const room = live('a1', { channel: 'in-person', group: 'In the room' });
  expect(found(planOf([room, live('a2', { group: 'At home' })]), offline)).toHaveLength(1);
  expect(found(planOf([room, { ...room, id: 'a2', group: 'At noon' }]), offline)).toEqual([]);
});

test('a packet given on Monday and due on Tuesday reaches on Tuesday too', () => {
  const packet = ownTime('a1', { channel: 'paper', windowDays: 1 });
  const days = [packet, live('a2', { day: 1 }), live('a3', { day: 2 })];
  expect(found(planOf(days), offline)).toMatchObject([{ day: 2, ids: ['a3'] }]);
});

test('a video that nobody offline can open reaches nobody on its second day, and the day’s own is mended', () => {
  const video = ownTime('a1', { channel: 'recording-stream', windowDays: 1 });
  expect(found(planOf([video, live('a2', { day: 1 })]), offline)).toMatchObject([
    { day: 0, ids: ['a1'] },
    { day: 1, ids: ['a2'], remedy: { edit: { id: 'a2' } } },
  ]);
});

test('a day on which a task only stays open is not told again', () => {
  const video = ownTime('a1', { channel: 'recording-stream', windowDays: 1 });
  expect(found(planOf([video], { days: 2 }), offline)).toMatchObject([{ day: 0 }]);
});

test('the rows left out can be asked for', () => {
  const setting = settingOf({ profile: classOf(rowOf(20), offline) });
  expect(unreachedByDay(planOf([live('a1')], { days: 2 }), setting)).toEqual([[offline], []]);
});
