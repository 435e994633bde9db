import { expect, test } from 'vitest';
import { live, planOf } from '../../../support/plans.ts';
import { move, step } from '#domain/plan/moving.ts';
import type { Plan } from '#domain/plan/plan.ts';

const plan = planOf([live('a1'), live('a2'), live('a3'), live('a4', { day: 1 })], { days: 3 });
const at = (id: string) => plan.activities.find((one) => one.id === id)!;
const placesIn = ({ activities }: Plan) => activities.map(({ id, day }) => `${id} ${day}`).join(', ');

test('a step changes places with the neighbor of the day', () => {
  expect(placesIn(step(plan, at('a1'), 1).plan)).toBe('a2 0, a1 0, a3 0, a4 1');
  expect(placesIn(step(plan, at('a3'), -1).plan)).toBe('a1 0, a3 0, a2 0, a4 1');
});

test('the first and the last of a day take no step out of it', () => {
  expect(step(plan, at('a1'), -1)).toEqual({ plan, ids: ['a1'], problem: { id: 'first-of-day' } });
  expect(step(plan, at('a3'), 1)).toEqual({ plan, ids: ['a3'], problem: { id: 'last-of-day' } });
});

test('another day takes it in at its end, or where it is dropped', () => {
  expect(placesIn(move(plan, at('a1'), 1).plan)).toBe('a2 0, a3 0, a4 1, a1 1');
  expect(placesIn(move(plan, at('a1'), 1, 0).plan)).toBe('a2 0, a3 0, a1 1, a4 1');
});

test('a day that the plan does not have is refused', () => {
  expect(move(plan, at('a1'), 3).problem).toEqual({ id: 'no-such-day', field: 'day', found: 4, most: 3 });
  expect(move(plan, at('a1'), -1).problem).toEqual({ id: 'before-first-day' });
});
