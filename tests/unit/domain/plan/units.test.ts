import { expect, test } from 'vitest';
import { live, ownTime, planOf } from '../../../support/plans.ts';
import { modeOf, unitsOf } from '#domain/plan/units.ts';

test('the parts of one activity are one unit, and a blend where they are in both modes', () => {
  const plan = planOf([ownTime('a1', { set: 'a1' }), live('a2'), live('a3', { set: 'a1', day: 1 })]);
  const units = unitsOf(plan).map((parts) => [parts.map(({ id }) => id), modeOf(parts)]);
  expect(units).toEqual([
    [['a1', 'a3'], 'blended'],
    [['a2'], 'synchronous'],
  ]);
});
