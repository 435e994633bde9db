import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPolicy, cardOf, ruleOf } from '../../../support/anyPolicy.ts';
import { conflictIds, conflictsOf } from '#domain/policy/conflicts.ts';
import { blankPolicy, type PolicyCard } from '#domain/policy/policyCard.ts';

const rulesOf = (parts: Partial<PolicyCard>) => conflictsOf(cardOf(parts));
const day = (least?: number, most?: number) =>
  ruleOf({ ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }) });

/** One card for each conflict that there is, with the numbers it has to name. */
const cases: readonly [string, Partial<PolicyCard>, object][] = [
  [
    'each of the three modes forbidden',
    { forbiddenModes: ['synchronous', 'asynchronous', 'blended'] },
    { id: 'all-modes-forbidden' },
  ],
  [
    'a blend asked of every activity, and blends forbidden',
    { modes: 'both-required', forbiddenModes: ['blended'] },
    { id: 'required-mode-forbidden' },
  ],
  [
    'live time forbidden in every mode, and a week of at least 300 live minutes',
    { forbiddenModes: ['synchronous', 'blended'], liveMinutes: [ruleOf({ per: 'week', least: 300 })] },
    { id: 'no-live-mode-live-asked' },
  ],
  [
    'a day of at least 90 and at most 60 live minutes',
    { liveMinutes: [day(90, 60)] },
    { id: 'least-above-most-day', values: { least: 90, most: 60 } },
  ],
  [
    'two rules of a week that cross',
    { liveMinutes: [ruleOf({ per: 'week', least: 500 }), ruleOf({ per: 'week', most: 400 })] },
    { id: 'least-above-most-week', values: { least: 500, most: 400 } },
  ],
  [
    'five days of at least 60 in a week of at most 250',
    { liveMinutes: [day(60), ruleOf({ per: 'week', most: 250 })] },
    { id: 'day-above-week', values: { least: 300, most: 250, day: 60 } },
  ],
  [
    'a week of at least 500 in five days of at most 60',
    { liveMinutes: [day(undefined, 60), ruleOf({ per: 'week', least: 500 })] },
    { id: 'week-above-day', values: { least: 500, most: 300, day: 60 } },
  ],
  [
    'live time in every activity and none allowed',
    { modes: 'live-required', liveMinutes: [day(undefined, 0)] },
    { id: 'live-required-none-allowed' },
  ],
  [
    'half live and no live minute allowed',
    { minLiveShare: 0.5, liveMinutes: [day(undefined, 0)] },
    { id: 'share-none-allowed', values: { share: 50 } },
  ],
  [
    'half live and at most 60 minutes, which caps the whole day',
    { minLiveShare: 0.5, liveMinutes: [day(undefined, 60)] },
    { id: 'share-limits-day', isImpossible: false, values: { share: 50, most: 60, longest: 120 } },
  ],
  [
    'more live service minutes in a plan than live minutes allowed',
    { planServiceMinutesAWeek: 200, liveMinutes: [day(undefined, 30)] },
    { id: 'services-above-most', values: { least: 200, most: 150 } },
  ],
  [
    'the same where a rule of the week allows more than five days of the day’s rule',
    {
      planServiceMinutesAWeek: 60,
      liveMinutes: [day(undefined, 10), ruleOf({ per: 'week', most: 500 })],
    },
    { id: 'services-above-most', values: { least: 60, most: 50 } },
  ],
  [
    'an own-time route owed, and live time only',
    { ownTimeRouteOwed: true, modes: 'live-only' },
    { id: 'live-only-route-owed' },
  ],
  [
    'own time in every activity and a day all live',
    { modes: 'both-required', minLiveShare: 1 },
    { id: 'all-live-own-time-required' },
  ],
  [
    'an own-time route owed and a day all live',
    { ownTimeRouteOwed: true, minLiveShare: 1 },
    { id: 'all-live-route-owed' },
  ],
  [
    'live time in every activity, though days in own time are allowed',
    { modes: 'live-required', mostOwnTimeDaysAYear: 3 },
    { id: 'live-required-own-time-days', isImpossible: false, values: { days: 3 } },
  ],
];

describe('rules that cannot both hold are found, with their numbers', () => {
  test.each(cases)('%s', (_, parts, expected) => {
    expect(rulesOf(parts)).toEqual([
      expect.objectContaining({ isImpossible: true, grades: [], ...expected }),
    ]);
  });

  test('every kind of conflict has its case here', () => {
    const ids = cases.map(([, , expected]) => (expected as { id: string }).id);
    expect(conflictIds.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('rules that hold together', () => {
  test.each([
    ['a blank card', blankPolicy],
    ['least and most alike', cardOf({ liveMinutes: [day(60, 60)] })],
    [
      'a week that is exactly five days',
      cardOf({ liveMinutes: [day(60), ruleOf({ per: 'week', most: 300 })] }),
    ],
    ['half live without a ceiling', cardOf({ minLiveShare: 0.5, mostOwnTimeDaysAYear: 3 })],
    // The days are those that may fall short of the rule, so they lift it and do not cross it.
    ['days all live but for ten a year', cardOf({ minLiveShare: 1, mostOwnTimeDaysAYear: 10 })],
    ['live minutes each day but for ten', cardOf({ liveMinutes: [day(30)], mostOwnTimeDaysAYear: 10 })],
    [
      'an own-time route owed, and own time forbidden but not blends',
      cardOf({ ownTimeRouteOwed: true, modes: 'live-required' }),
    ],
    ['all own time and no live minute', cardOf({ modes: 'own-time-only', liveMinutes: [day(undefined, 0)] })],
    [
      'live time needed, and blends forbidden',
      cardOf({ modes: 'live-required', forbiddenModes: ['blended'] }),
    ],
    ['a share of nothing and no live minute', cardOf({ minLiveShare: 0, liveMinutes: [day(undefined, 0)] })],
    [
      'rules that would cross, for different grades',
      cardOf({
        liveMinutes: [ruleOf({ grades: ['k-2'], most: 60 }), ruleOf({ grades: ['9-12'], least: 90 })],
      }),
    ],
  ])('%s has no conflict', (_, card) => {
    expect(conflictsOf(card)).toEqual([]);
  });
});

test('a conflict names the grades it concerns, those with the same numbers together', () => {
  const found = rulesOf({
    liveMinutes: [
      day(90),
      ruleOf({ grades: ['k-2', '3-5'], most: 60 }),
      ruleOf({ grades: ['6-8'], most: 80 }),
    ],
  });
  expect(found.map(({ grades, values }) => [grades, values['most']])).toEqual([
    [['k-2', '3-5'], 60],
    [['6-8'], 80],
  ]);
});

test('the order in which rules stand changes nothing', () => {
  fc.assert(
    fc.property(anyPolicy, (card) => {
      const turned = { ...card, liveMinutes: card.liveMinutes.toReversed() };
      expect(conflictsOf(turned)).toEqual(conflictsOf(card));
    }),
  );
});
