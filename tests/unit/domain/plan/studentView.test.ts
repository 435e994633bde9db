import { expect, test } from 'vitest';
import { rates } from '../../../support/planner.ts';
import { live, ownTime, planOf } from '../../../support/plans.ts';
import { studentView } from '#domain/plan/studentView.ts';

test('a student sees what to do, when, how long, and whether it needs the internet', () => {
  const plan = planOf([
    live('a1', { startMinute: 540 }),
    ownTime('a2', { windowDays: 2, fallback: 'paper' }),
  ]);
  expect(studentView(plan, rates)).toEqual([
    {
      group: undefined,
      days: [
        [
          {
            id: 'a1',
            title: 'Lesson a1',
            mode: 'synchronous',
            startMinute: 540,
            dueDay: 0,
            minutes: { slow: 30, typical: 30, fast: 30 },
            channel: 'video',
            internet: 'at-the-hour',
            fallback: 'audio',
            isHandedIn: false,
          },
          {
            id: 'a2',
            title: 'Task a2',
            mode: 'asynchronous',
            dueDay: 2,
            minutes: { slow: 25, typical: 20, fast: 15 },
            channel: 'pages',
            internet: 'once',
            fallback: 'paper',
            isHandedIn: true,
          },
        ],
      ],
    },
  ]);
});

test('paper, a phone call and a room need no internet; a stream needs it all the while', () => {
  const plan = planOf([
    ownTime('a1', { channel: 'paper' }),
    live('a2', { channel: 'phone' }),
    live('a3', { channel: 'in-person' }),
    ownTime('a4', { channel: 'recording-stream' }),
  ]);
  const needs = studentView(plan, rates)[0]!.days[0]!.map(({ internet }) => internet);
  expect(needs).toEqual(['none', 'none', 'none', 'while-working']);
});

test('a student at home does not see what is for the room', () => {
  const plan = planOf([
    live('a1'),
    live('a2', { group: 'In the room' }),
    ownTime('a3', { group: 'At home', day: 1 }),
  ]);
  const ids = studentView(plan, rates).map(({ group, days }) => [
    group,
    days.map((day) => day.map(({ id }) => id)),
  ]);
  expect(ids).toEqual([
    ['In the room', [['a1', 'a2'], []]],
    ['At home', [['a1'], ['a3']]],
  ]);
});
