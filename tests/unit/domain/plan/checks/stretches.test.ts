import { expect, test } from 'vitest';
import { live, ownTime, planOf } from '../../../../support/plans.ts';
import { freePlace, minutesOf, pieceOf, stretchesOf, todaysOf } from '#domain/plan/checks/stretches.ts';

const yesterday = ownTime('a1', { minutes: 50, windowDays: 1 });
const today = ownTime('a2', { day: 1 });

test('a task takes an equal piece of each of its days, rounded up', () => {
  expect([pieceOf(today), pieceOf({ minutes: 50, windowDays: 2 })]).toEqual([20, 17]);
});

test('what is still open begins the day, and a meeting ends the stretch', () => {
  const day = { open: [yesterday], activities: [today, live('a3', { day: 1 })] };
  const stretches = stretchesOf(day, 15);
  expect(stretches.map(minutesOf)).toEqual([45, 0]);
  expect(todaysOf(stretches[0]!, 1)).toEqual([today]);
});

test('a place is free where nothing with a set hour comes after it', () => {
  const noon = ownTime('a3', { day: 1, startMinute: 720 });
  const plan = planOf([yesterday, today, noon]);
  expect([freePlace(plan, today), freePlace(plan, noon), freePlace(plan, yesterday)]).toEqual([
    undefined,
    1,
    0,
  ]);
});
