import { expect, test } from 'vitest';
import { dateOfDay, dayAfter } from '#domain/plan/dateOfDay.ts';

test.each([
  ['2026-11-30', 0, '2026-11-30'],
  ['2026-11-30', 4, '2026-12-04'],
  // Friday, then Monday.
  ['2026-12-04', 1, '2026-12-07'],
  ['2026-12-28', 5, '2027-01-04'],
  // A workshop on a Saturday stays on it.
  ['2026-12-05', 0, '2026-12-05'],
  ['2026-12-05', 1, '2026-12-07'],
])('from %s, day %i is %s', (startsOn, day, date) => {
  expect(dateOfDay(startsOn, day)).toBe(date);
});

test.each([
  ['2026-12-31', '2027-01-01'],
  ['2028-02-28', '2028-02-29'],
])('%s is followed by %s', (date, next) => {
  expect(dayAfter(date)).toBe(next);
});
