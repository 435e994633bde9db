import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sharedMinutes } from '#domain/plan/sharedMinutes.ts';

test.each([
  [45, [30, 50, 20], [14, 22, 9]],
  [10, [1, 1, 1], [4, 3, 3]],
  [0, [1, 1], [0, 0]],
  [20, [0, 0], [0, 0]],
])('%i minutes by %j are %j', (minutes, weights, shares) => {
  expect(sharedMinutes(minutes, weights)).toEqual(shares);
});

test('no minute is lost or made', () => {
  const anyWeights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1440 }), anyWeights, (minutes, weights) => {
      fc.pre(weights.some((weight) => weight > 0));
      const shares = sharedMinutes(minutes, weights);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(minutes);
      expect(shares.every((share) => share >= 0)).toBe(true);
    }),
  );
});
