import { expect, test } from 'vitest';
import { classData } from '../../../support/classes.ts';
import { live, ownTime, planOf } from '../../../support/plans.ts';
import { dataUseOf } from '#domain/plan/dataUse.ts';

const { rates } = classData;

test('what one group takes in a week is told, not what all of them take together', () => {
  const camera = { channel: 'video-camera', minutes: 45 } as const;
  const plan = planOf([
    live('a1', { ...camera, group: 'A' }),
    live('a2', { ...camera, group: 'B' }),
    live('a3', { channel: 'audio', minutes: 45, group: 'B' }),
  ]);
  expect(dataUseOf(plan, rates).megabytes).toBe(594);
});

test('each activity is told with the next lighter channel and what it saves', () => {
  const plan = planOf([
    ownTime('a1', { channel: 'paper' }),
    live('a2', { channel: 'audio', minutes: 45 }),
    live('a3', { channel: 'video-camera', minutes: 45 }),
    live('a4', { channel: 'in-person' }),
  ]);
  const { activities } = dataUseOf(plan, rates);
  expect(activities.map(({ id, megabytes }) => [id, megabytes])).toEqual([
    ['a3', 540],
    ['a2', 54],
  ]);
  expect(activities[0]?.lighter).toEqual({ channel: 'video', saves: 283.5 });
});

test('of several weeks the one that takes most is told', () => {
  const plan = planOf([live('a1', { minutes: 10 }), live('a2', { day: 5, minutes: 60 })]);
  const { firstDay, activities } = dataUseOf(plan, rates);
  expect([firstDay, activities.map(({ id }) => id)]).toEqual([5, ['a2']]);
});

test('a plan in one room takes none', () => {
  const { megabytes, activities } = dataUseOf(planOf([live('a1', { channel: 'in-person' })]), rates);
  expect([megabytes, activities]).toEqual([0, []]);
});
