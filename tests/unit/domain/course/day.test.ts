import { expect, test } from 'vitest';
import { dayNumber, isIsoDay, isoDay } from '#domain/course/day.ts';

test('a day has the number of days since 1970, and back', () => {
  expect(dayNumber('1970-01-02')).toBe(1);
  expect(isoDay(dayNumber('2026-11-25') + 7)).toBe('2026-12-02');
});

test.each(['2026-02-30', '2026-1-1', '25.11.2026', '2026-13-01', '', '2026-11-25T00:00'])(
  '%j is not a day of the calendar',
  (text) => {
    expect(isIsoDay(text)).toBe(false);
  },
);

test('the leap day of 2028 is a day, that of 2027 is not', () => {
  expect([isIsoDay('2028-02-29'), isIsoDay('2027-02-29')]).toEqual([true, false]);
});
