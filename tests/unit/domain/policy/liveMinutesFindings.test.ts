import { describe, expect, test } from 'vitest';
import { cardOf, ruleOf } from '../../../support/anyPolicy.ts';
import { findingIds, liveMinutesFindings, type DayMinutes } from '#domain/policy/liveMinutesFindings.ts';

const day = (live: number, ownTime = 0): DayMinutes => ({ live, ownTime });
const week = (...live: readonly number[]) => live.map((minutes) => day(minutes, 60));

describe('what a plan misses', () => {
  test.each([
    [
      'a day under its least',
      cardOf({ liveMinutes: [ruleOf({ least: 60 })] }),
      [day(60, 20), day(45, 20)],
      { id: 'below-least', per: 'day', day: 1, found: 45, limit: 60 },
    ],
    [
      'a day over its most',
      cardOf({ liveMinutes: [ruleOf({ most: 60 })] }),
      [day(75)],
      { id: 'above-most', per: 'day', day: 0, found: 75, limit: 60 },
    ],
    [
      'a day under its share',
      cardOf({ minLiveShare: 0.5 }),
      [day(30, 31)],
      { id: 'below-share', per: 'day', day: 0, found: 49, limit: 50 },
    ],
    [
      'a whole week under its least',
      cardOf({ liveMinutes: [ruleOf({ per: 'week', least: 300 })] }),
      week(60, 60, 60, 60, 50),
      { id: 'below-least', per: 'week', found: 290, limit: 300 },
    ],
    [
      'a week over its most',
      cardOf({ liveMinutes: [ruleOf({ per: 'week', most: 100 })] }),
      week(60, 60),
      { id: 'above-most', per: 'week', found: 120, limit: 100 },
    ],
    [
      'more days in own time than a year allows',
      cardOf({ mostOwnTimeDaysAYear: 1 }),
      [day(0, 60), day(0, 60)],
      { id: 'own-time-days', per: 'year', found: 2, limit: 1 },
    ],
  ])('%s', (_, card, minutesByDay, expected) => {
    const found = liveMinutesFindings(card, '6-8', minutesByDay);
    expect(found).toEqual([expected]);
    expect(findingIds).toContain(expected.id);
  });
});

describe('what a plan keeps', () => {
  test.each([
    [
      'a part of a week under the week’s least',
      cardOf({ liveMinutes: [ruleOf({ per: 'week', least: 300 })] }),
      week(60),
    ],
    ['exactly 55 percent', cardOf({ minLiveShare: 0.55 }), [day(55, 45)]],
    ['a day without school', cardOf({ liveMinutes: [ruleOf({ least: 60 })] }), [day(0), day(60)]],
    [
      'a day in own time that the year’s allowance covers',
      cardOf({ minLiveShare: 0.5, mostOwnTimeDaysAYear: 3, liveMinutes: [ruleOf({ least: 60 })] }),
      [day(0, 120), day(60, 60)],
    ],
    [
      'the rule of another grade',
      cardOf({ liveMinutes: [ruleOf({ grades: ['k-2'], most: 30 })] }),
      [day(75)],
    ],
    ['no day at all', cardOf({ liveMinutes: [ruleOf({ least: 60 })] }), []],
  ])('%s is no finding', (_, card, minutesByDay) => {
    expect(liveMinutesFindings(card, '6-8', minutesByDay)).toEqual([]);
  });
});

describe('half live, of which three days a year may fall short', () => {
  const card = cardOf({ minLiveShare: 0.5, mostOwnTimeDaysAYear: 3 });
  test.each([0, 40])('three days at %i percent live are excused, and the fourth is not', (live) => {
    const day = { live, ownTime: 100 - live };
    expect(liveMinutesFindings(card, '6-8', [day, day, day])).toEqual([]);
    expect(liveMinutesFindings(card, '6-8', [day, day, day, day])[0]).toMatchObject({
      id: 'below-share',
      day: 3,
      found: live,
    });
  });

  test('a day without live time has no other place among them than a day with too little', () => {
    const found = liveMinutesFindings(card, '6-8', [
      day(40, 60),
      day(0, 60),
      day(50, 50),
      day(40, 60),
      day(0, 60),
    ]);
    expect(found).toMatchObject([{ id: 'below-share', day: 4 }]);
  });
});

test('of three days in own time, the one over the allowance falls short', () => {
  const card = cardOf({ minLiveShare: 0.5, mostOwnTimeDaysAYear: 2 });
  const found = liveMinutesFindings(card, undefined, [day(0, 60), day(0, 60), day(0, 60)]);
  expect(found.map(({ id, day: place }) => [id, place])).toEqual([
    ['below-share', 2],
    ['own-time-days', undefined],
  ]);
});
