import { expect, test } from 'vitest';
import { cardOf, ruleOf } from '../../../support/anyPolicy.ts';
import { wholeDayOf } from '#domain/policy/wholeDay.ts';

test('a day’s least minutes are told as far as the activity is long, beside the least share', () => {
  const card = cardOf({ minLiveShare: 0.5, liveMinutes: [ruleOf({ least: 150 })] });
  expect(wholeDayOf(card, { minutes: 45 })).toEqual({
    asked: { minLiveMinutes: 45, minLiveShare: 0.5 },
    leastAWeek: undefined,
  });
  expect(wholeDayOf(card, {}).asked.minLiveMinutes).toBe(150);
});

test('the least of a week is told apart, by grade', () => {
  const card = cardOf({ liveMinutes: [ruleOf({ per: 'week', grades: ['k-2'], least: 300 })] });
  expect(wholeDayOf(card, { grade: 'k-2' })).toEqual({ asked: {}, leastAWeek: 300 });
  expect(wholeDayOf(card, { grade: '6-8' })).toEqual({ asked: {}, leastAWeek: undefined });
});
