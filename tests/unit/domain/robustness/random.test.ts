import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom } from '#domain/robustness/random.ts';

const streamFrom = (seed: number, length: number): readonly number[] => {
  const random = randomFrom(seed);
  return Array.from({ length }, () => random());
};

test('seed 1 begins with the published numbers of mulberry32', () => {
  expect(streamFrom(1, 3)).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
});

test('the same seed gives the same stream', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      expect(streamFrom(seed, 20)).toEqual(streamFrom(seed, 20));
    }),
  );
});

test('two seeds next to each other give different streams', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
      expect(streamFrom(seed, 5)).not.toEqual(streamFrom(seed + 1, 5));
    }),
  );
});

test('every number is from 0 to just under 1', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      expect(streamFrom(seed, 50).filter((value) => value < 0 || value >= 1)).toEqual([]);
    }),
  );
});

test('the numbers spread evenly over ten equal parts', () => {
  const parts = Array.from({ length: 10 }, () => 0);
  for (const value of streamFrom(20_261_123, 10_000)) parts[Math.floor(value * 10)]! += 1;
  expect(parts.filter((count) => count < 900 || count > 1100)).toEqual([]);
});
