import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ActivityStep } from '#domain/library/activity.ts';
import { gradesOf, phaseShares, stepMinutes, typicalMinutes } from '#domain/library/twin.ts';

const step = (share: number, phase: ActivityStep['phase'] = 'live'): ActivityStep => ({
  phase,
  share,
  teacher: 'Asks.',
  students: 'Answer.',
});

test('a blend’s time is told apart by what comes before, in and after the live part', () => {
  const steps = [step(20, 'before'), step(15, 'before'), step(45), step(20, 'after')];
  expect(phaseShares(steps)).toEqual({ before: 35, live: 45, after: 20 });
});

test('the grades it has minutes for come youngest first', () => {
  const range = { from: 10, to: 20 };
  expect(gradesOf({ adult: range, 'k-2': range, '6-8': range })).toEqual(['k-2', '6-8', 'adult']);
});

test.each([
  [{ from: 5, to: 8 }, 7],
  [{ from: 10, to: 15 }, 13],
  [{ from: 30, to: 45 }, 40],
  [{ from: 40, to: 60 }, 50],
  [{ from: 15, to: 15 }, 15],
])('the typical length of %j is %i minutes', (range, minutes) => {
  expect(typicalMinutes(range)).toBe(minutes);
});

test('forty minutes at 15, 60 and 25 percent are 6, 24 and 10', () => {
  expect(stepMinutes([step(15), step(60), step(25)], 40)).toEqual([6, 24, 10]);
});

test('what rounding leaves goes to the step that lost most', () => {
  expect(stepMinutes([step(33), step(33), step(34)], 10)).toEqual([3, 3, 4]);
});

test('a two-percent step of ten minutes still gets its minute', () => {
  expect(stepMinutes([step(2), step(98)], 10)).toEqual([1, 9]);
});

const anyShares = fc
  .array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 6 })
  .map((parts) => {
    const sum = parts.reduce((total, part) => total + part, 0);
    const shares = parts.map((part) => Math.max(1, Math.floor((part / sum) * 100)));
    const rest = 100 - shares.reduce((total, share) => total + share, 0);
    return shares.map((share, index) => (index === 0 ? share + rest : share));
  })
  .filter((shares) => shares.every((share) => share > 0));

test('the minutes of the steps always add up to the minutes of the whole, a minute at least for each', () => {
  fc.assert(
    fc.property(anyShares, fc.integer({ min: 6, max: 999 }), (shares, minutes) => {
      const given = stepMinutes(
        shares.map((share) => step(share)),
        minutes,
      );
      expect(given.reduce((sum, value) => sum + value, 0)).toBe(minutes);
      expect(Math.min(...given)).toBeGreaterThanOrEqual(1);
    }),
  );
});
