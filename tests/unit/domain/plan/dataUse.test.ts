import { expect, test } from 'vitest';
import { classData, classOf, rowOf } from '../../../support/classes.ts';
import { live, ownTime, planOf } from '../../../support/plans.ts';
import { dataUseOf } from '#domain/plan/dataUse.ts';

const { rates } = classData;
const profile = classOf(rowOf(14), rowOf(6, { weeklyCapMegabytes: 500 }));

test('every row is told what a week takes of it, capped or not', () => {
  const plan = planOf([live('a1', { channel: 'video-camera', minutes: 45 })]);
  expect(dataUseOf(plan, profile, rates).rows).toEqual([
    { row: 0, count: 14, weekMegabytes: 540, capMegabytes: undefined },
    { row: 1, count: 6, weekMegabytes: 540, capMegabytes: 500 },
  ]);
});

test('each activity is told with the next lighter channel and what it saves', () => {
  const plan = planOf([
    ownTime('a1', { channel: 'paper' }),
    live('a2', { channel: 'audio', minutes: 45 }),
    live('a3', { channel: 'video-camera', minutes: 45 }),
    live('a4', { channel: 'in-person' }),
  ]);
  const { activities } = dataUseOf(plan, profile, rates);
  expect(activities.map(({ id, megabytes }) => [id, megabytes])).toEqual([
    ['a3', 540],
    ['a2', 54],
  ]);
  expect(activities[0]?.lighter).toMatchObject({ channel: 'video' });
  expect(activities[0]!.lighter!.saves).toBeGreaterThan(0);
});

test('of several weeks the one that takes most is told', () => {
  const plan = planOf([live('a1', { minutes: 10 }), live('a2', { day: 5, minutes: 60 })]);
  const { firstDay, activities } = dataUseOf(plan, profile, rates);
  expect([firstDay, activities.map(({ id }) => id)]).toEqual([5, ['a2']]);
});

test('a plan in one room takes none', () => {
  const { weekMegabytes, activities } = dataUseOf(
    planOf([live('a1', { channel: 'in-person' })]),
    profile,
    rates,
  );
  expect([weekMegabytes, activities]).toEqual([0, []]);
});
