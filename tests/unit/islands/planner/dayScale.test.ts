import { expect, test } from 'vitest';
import { live, ownTime, planOf } from '../../../support/plans.ts';
import { timelineOf } from '#domain/plan/timeline.ts';
import { hoursOn, liveBlocks, percentAt, scaleOf } from '#islands/planner/see/dayScale.ts';

type Activities = Parameters<typeof planOf>[0];
const daysOf = (activities: Activities) => timelineOf(planOf(activities));
const at = (hour: number, minute = 0) => hour * 60 + minute;

test('a day without an hour is drawn as a school day', () => {
  expect(scaleOf(daysOf([ownTime('a1')]))).toEqual({ from: at(8), to: at(16) });
});

test('an early and a late meeting widen it to whole hours', () => {
  const days = daysOf([
    live('a1', { startMinute: at(6, 40), minutes: 20 }),
    live('a2', { startMinute: at(18, 50), minutes: 30 }),
  ]);
  expect(scaleOf(days)).toEqual({ from: at(6), to: at(20) });
});

test('a meeting that would run past midnight ends the picture at midnight', () => {
  expect(scaleOf(daysOf([live('a1', { startMinute: at(23), minutes: 1000 })])).to).toBe(at(24));
});

test('every minute stands within the picture', () => {
  const scale = { from: at(8), to: at(16) };
  expect([at(0), at(8), at(12), at(16), at(24)].map((minute) => percentAt(minute, scale))).toEqual([
    0, 0, 50, 100, 100,
  ]);
});

test('meetings without an hour leave no empty rows above those that have one', () => {
  const [day] = daysOf([
    live('a1'),
    live('a2'),
    live('a3', { startMinute: at(9), minutes: 30 }),
    live('a4', { startMinute: at(9, 15), minutes: 30 }),
  ]);
  expect(liveBlocks(day!).map(({ id, row }) => [id, row])).toEqual([
    ['a3', 0],
    ['a4', 1],
  ]);
});

test.for([
  [8, 16],
  [6, 20],
  [7, 24],
  [0, 24],
  [8, 17],
])('from %i to %i, at most five hours are named, so that a phone has room for them', ([from, to]) => {
  const hours = hoursOn({ from: at(from!), to: at(to!) });
  expect(hours[0]).toBe(at(from!));
  expect(hours.at(-1)).toBeLessThanOrEqual(at(to!));
  expect(hours.length).toBeGreaterThan(2);
  expect(hours.length).toBeLessThanOrEqual(5);
});
