import { expect, test } from 'vitest';
import { classOf, rowOf } from '../../../../support/classes.ts';
import { settingOf } from '../../../../support/planner.ts';
import { live, ownTime, planOf } from '../../../../support/plans.ts';
import { liveWithoutFallback } from '#domain/plan/checks/liveWithoutFallback.ts';

const call = live('a1', { fallback: undefined as never });
const remedyFor = (change: Parameters<typeof settingOf>[0] = {}) =>
  liveWithoutFallback(planOf([call]), settingOf(change))[0]?.remedy?.edit;

test('a call that nobody has a way out of is found, with the next lighter way as its remedy', () => {
  expect(remedyFor()).toEqual({ kind: 'change', id: 'a1', change: { fallback: 'audio' } });
});

test('with a class, it is the way that reaches most of it', () => {
  const profile = classOf(rowOf(3), rowOf(20, { device: 'none', connection: 'none' }));
  expect(remedyFor({ profile })).toMatchObject({ change: { fallback: 'phone' } });
});

test('a lesson in a room, a call with a way out and a task in own time are left alone', () => {
  const room = live('a2', { channel: 'in-person', fallback: undefined as never });
  expect(liveWithoutFallback(planOf([live('a1'), room, ownTime('a3')]), settingOf())).toEqual([]);
});
