import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activityOf, anyPlan } from '../../support/anyPlan.ts';
import { fromPacked, toPacked } from '#codec/packedChoices.ts';

test('three digits hold every choice of an activity', () => {
  fc.assert(
    fc.property(anyPlan, ({ activities }) => {
      const texts = toPacked(activities);
      activities.forEach((activity, at) => {
        const choices = fromPacked(texts.map((text) => text[at]!));
        expect(activity).toMatchObject(
          Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined)),
        );
        expect([choices['part'], choices['fallback']]).toEqual([activity.part, activity.fallback]);
      });
    }),
  );
});

test('there is one character an activity in each of three texts', () => {
  expect(toPacked([activityOf(), activityOf()]).map((text) => text.length)).toEqual([2, 2, 2]);
});

test.each(['_', '=', ''])('%j spells no choices', (character) => {
  expect(fromPacked([character, character, character])).toEqual({});
});
