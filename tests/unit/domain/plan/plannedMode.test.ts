import { expect, test } from 'vitest';
import { live, ownTime } from '../../../support/plans.ts';
import { channelFor, channelsOf, inMode } from '#domain/plan/plannedMode.ts';

test('a room can hold a lesson and work at one’s own pace; a call is no own time', () => {
  expect(channelsOf('asynchronous')).toEqual([
    'in-person',
    'recording-stream',
    'recording-download',
    'pages',
    'paper',
  ]);
  expect([channelFor('asynchronous', 'video'), channelFor('synchronous', 'phone')]).toEqual([
    'pages',
    'phone',
  ]);
});

test('made live, a task has no window, and the teacher is there', () => {
  const made = inMode(ownTime('a1', { windowDays: 2 }), 'synchronous');
  expect(made).toMatchObject({ mode: 'synchronous', channel: 'video', hasContact: true });
  expect(made).not.toHaveProperty('windowDays');
});

test('made own time, a lesson needs no way out of a call', () => {
  expect(inMode(live('a1'), 'asynchronous')).not.toHaveProperty('fallback');
});

test('in the mode it has, nothing changes', () => {
  const lesson = live('a1');
  expect(inMode(lesson, 'synchronous')).toBe(lesson);
});
