import { describe, expect, test } from 'vitest';
import {
  dutiesOf,
  isPolicyRule,
  longestLiveMinutes,
  modesLeft,
  requiredLiveMinutes,
  ruledOutBy,
  rules,
} from '#domain/decision/guardrails.ts';
import type { Answers, Context, Situation } from '#domain/decision/situation.ts';
import { connectionQuestion, inContext, modelOf, answering } from '../../../support/situations.ts';

const model = modelOf([connectionQuestion]);

const outIn = (situation: Situation) =>
  ruledOutBy(situation, model).map(({ rule, mode }) => `${rule}: ${mode}`);
const outWhere = (context: Context) => outIn(inContext(context));
const outWith = (answers: Answers, context: Context = {}) => outIn(answering(answers, { context }));

test('with no rule in the way every mode is left', () => {
  expect(modesLeft(ruledOutBy(inContext({}), model))).toEqual(['synchronous', 'asynchronous', 'blended']);
});

test('a mode that two rules take out appears under both', () => {
  const out = outWith({ 'access.connection': 'few' }, { policy: 'own-time-required' });
  expect(out).toEqual(['policy-own-time-required: synchronous', 'reach-floor: synchronous']);
});

test('the rules of the school are told apart from ours', () => {
  expect(rules.filter((rule) => !isPolicyRule(rule))).toEqual([
    'reach-floor',
    'longest-live',
    'adult-needed',
    'nothing-for-live',
    'nothing-for-own-time',
  ]);
});

describe('what the school requires', () => {
  test('policy "none" takes out nothing', () => {
    expect(outWhere({ policy: 'none' })).toEqual([]);
  });

  test('a school that requires live time takes out own time only', () => {
    expect(outWhere({ policy: 'live-required' })).toEqual(['policy-live-required: asynchronous']);
  });

  test('a school that requires own time takes out live only', () => {
    expect(outWhere({ policy: 'own-time-required' })).toEqual(['policy-own-time-required: synchronous']);
  });

  test('a school that requires both leaves the blend', () => {
    expect(modesLeft(ruledOutBy(inContext({ policy: 'both-required' }), model))).toEqual(['blended']);
  });
});

describe('live minutes that must be', () => {
  test('a minimum of 0 takes out nothing', () => {
    expect(outWhere({ minLiveMinutes: 0, minLiveShare: 0, minutes: 45 })).toEqual([]);
  });

  test('a minimum shorter than the activity takes out own time and leaves the blend', () => {
    expect(outWhere({ minLiveMinutes: 44, minutes: 45 })).toEqual(['policy-minimum-live: asynchronous']);
  });

  test('a minimum as long as the activity leaves live only', () => {
    const left = modesLeft(ruledOutBy(inContext({ minLiveMinutes: 45, minutes: 45 }), model));
    expect(left).toEqual(['synchronous']);
  });

  test('a minimum in minutes leaves the blend while the length is not known', () => {
    expect(outWhere({ minLiveMinutes: 45 })).toEqual(['policy-minimum-live: asynchronous']);
  });

  test('a share just under the whole leaves the blend', () => {
    expect(outWhere({ minLiveShare: 0.99, minutes: 45 })).toEqual(['policy-minimum-live: asynchronous']);
  });

  test('a share of the whole activity takes out the blend even without a length', () => {
    const out = outWhere({ minLiveShare: 1 });
    expect(out).toEqual(['policy-minimum-live: asynchronous', 'policy-minimum-live: blended']);
  });

  test('the larger of the minimum and the share is required', () => {
    expect(requiredLiveMinutes({ minLiveMinutes: 20, minLiveShare: 0.5, minutes: 60 })).toBe(30);
  });

  test('the minimum is required where the share asks for less', () => {
    expect(requiredLiveMinutes({ minLiveMinutes: 40, minLiveShare: 0.5, minutes: 60 })).toBe(40);
  });

  test('55 percent of 100 minutes requires 55 minutes and not a 56th', () => {
    expect(Math.ceil(requiredLiveMinutes({ minLiveShare: 0.55, minutes: 100 }))).toBe(55);
  });
});

describe('live minutes that may be', () => {
  test('a maximum as long as the activity takes out nothing', () => {
    expect(outWhere({ maxLiveMinutes: 45, minutes: 45 })).toEqual([]);
  });

  test('a maximum one minute shorter than the activity takes out live', () => {
    expect(outWhere({ maxLiveMinutes: 44, minutes: 45 })).toEqual(['policy-maximum-live: synchronous']);
  });

  test('a maximum of 0 leaves own time only', () => {
    expect(modesLeft(ruledOutBy(inContext({ maxLiveMinutes: 0 }), model))).toEqual(['asynchronous']);
  });

  test('a maximum takes out nothing while the length is not known', () => {
    expect(outWhere({ maxLiveMinutes: 30 })).toEqual([]);
  });
});

describe('the floor of reach', () => {
  test('exactly 80 percent who can join keep live in the running', () => {
    expect(outWith({ 'access.connection': 'edge' })).toEqual([]);
  });

  test('79 percent who can join take live out', () => {
    expect(outWith({ 'access.connection': 'under' })).toEqual(['reach-floor: synchronous']);
  });

  test('three students without connection can still be phoned', () => {
    expect(outWith({ 'access.connection': 'few' }, { students: 3 })).toEqual([]);
  });

  test('four students without connection are too many to phone', () => {
    expect(outWith({ 'access.connection': 'few' }, { students: 4 })).toEqual(['reach-floor: synchronous']);
  });

  test('"not sure" about the connection takes out nothing', () => {
    expect(outWith({ 'access.connection': 'unsure' })).toEqual([]);
  });

  test('a counted class goes before the answer that stands for it, either way', () => {
    expect(outWith({ 'access.connection': 'few' }, { liveReach: 0.8 })).toEqual([]);
    expect(outWith({ 'access.connection': 'all' }, { liveReach: 0.79 })).toEqual([
      'reach-floor: synchronous',
    ]);
    expect(outWith({}, { liveReach: 0.5 })).toEqual(['reach-floor: synchronous']);
  });

  test('a counted class of three can still be phoned', () => {
    expect(outWith({}, { liveReach: 0, students: 3 })).toEqual([]);
  });
});

describe('the longest live stretch', () => {
  test.each([
    ['k-2', 30],
    ['3-5', 40],
    ['6-8', 50],
    ['9-12', 60],
    ['adult', 70],
  ] as const)('for %s an activity of %i minutes may be all live', (grade, minutes) => {
    expect(outWhere({ grade, minutes })).toEqual([]);
  });

  test.each([
    ['k-2', 31],
    ['3-5', 41],
    ['6-8', 51],
    ['9-12', 61],
    ['adult', 71],
  ] as const)('for %s an activity of %i minutes may not be all live', (grade, minutes) => {
    expect(outWhere({ grade, minutes })).toEqual(['longest-live: synchronous']);
  });

  test('without a grade the most generous limit holds', () => {
    expect(longestLiveMinutes({}, model)).toBe(70);
  });

  test('without a length no limit is passed', () => {
    expect(outWhere({ grade: 'k-2' })).toEqual([]);
  });
});

describe('a young child who needs an adult', () => {
  const alone = { grade: 'k-2', adultAtHome: 'no' } as const;

  test('a child of K to 2 with no adult at home takes out own time', () => {
    expect(outWith({ 'engagement.independence': 'check-ins' }, alone)).toEqual([
      'adult-needed: asynchronous',
    ]);
  });

  test('not knowing how well the child works alone takes out own time', () => {
    expect(outWith({}, alone)).toEqual(['adult-needed: asynchronous']);
  });

  test('a child of K to 2 who works well alone keeps own time', () => {
    expect(outWith({ 'engagement.independence': 'independent' }, alone)).toEqual([]);
  });

  test('an adult at home some of the time keeps own time', () => {
    expect(outWhere({ ...alone, adultAtHome: 'some' })).toEqual([]);
  });

  test('nothing known about an adult at home keeps own time', () => {
    expect(outWhere({ grade: 'k-2' })).toEqual([]);
  });

  test('a child of grade 3 with no adult at home keeps own time', () => {
    expect(outWhere({ ...alone, grade: '3-5' })).toEqual([]);
  });
});

describe('duties', () => {
  const dutiesWith = (answers: Answers, context: Context, hasLive: boolean) =>
    dutiesOf(answering(answers, { context }), hasLive);

  test.each(['live-adult', 'both'])('support "%s" keeps the live services, even in own time', (support) => {
    expect(dutiesWith({ 'equity.support': support }, {}, false)).toEqual(['live-services']);
  });

  test.each(['none', 'extra-time', 'unsure'])('support "%s" brings no duty', (support) => {
    expect(dutiesWith({ 'equity.support': support }, {}, true)).toEqual([]);
  });

  test('live work that stops with the connection has to carry a fallback', () => {
    expect(dutiesWith({ 'access.outage': 'no' }, {}, true)).toEqual(['carry-fallback']);
  });

  test('own-time work that stops with the connection has no live fallback to carry', () => {
    expect(dutiesWith({ 'access.outage': 'no' }, {}, false)).toEqual([]);
  });

  test('live work that goes on with help carries no fallback by duty', () => {
    expect(dutiesWith({ 'access.outage': 'with-help' }, {}, true)).toEqual([]);
  });

  test('a live part owes an own-time route where a rule demands one', () => {
    expect(dutiesWith({}, { ownTimeAlternative: true }, true)).toEqual(['own-time-alternative']);
  });

  test('own time owes no second own-time route', () => {
    expect(dutiesWith({}, { ownTimeAlternative: true }, false)).toEqual([]);
  });

  test('a rule that says no own-time route is needed brings no duty', () => {
    expect(dutiesWith({}, { ownTimeAlternative: false }, true)).toEqual([]);
  });

  test('a live part has to keep the minimum of live minutes', () => {
    expect(dutiesWith({}, { minLiveMinutes: 1 }, true)).toEqual(['minimum-live-minutes']);
  });

  test('a minimum of 0 minutes brings no duty', () => {
    expect(dutiesWith({}, { minLiveMinutes: 0 }, true)).toEqual([]);
  });

  test('several duties come in their fixed order', () => {
    const answers = { 'access.outage': 'no', 'equity.support': 'both' };
    const context = { minLiveMinutes: 10, ownTimeAlternative: true };
    expect(dutiesWith(answers, context, true)).toEqual([
      'live-services',
      'carry-fallback',
      'own-time-alternative',
      'minimum-live-minutes',
    ]);
  });
});
