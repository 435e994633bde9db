import { expect, test } from 'vitest';
import { mostMinutes, schoolDaysAWeek } from '#domain/policy/policyCard.ts';

test('a rule of a week may name as much as five rules of a day', () => {
  expect(mostMinutes('week')).toBe(schoolDaysAWeek * mostMinutes('day'));
});
