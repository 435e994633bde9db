import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPolicy, cardOf, ruleOf } from '../../../support/anyPolicy.ts';
import { situationOf } from '../../../support/anySituation.ts';
import { currentModel, loadModels } from '#catalog/loadCatalog.ts';
import { decide } from '#domain/decision/decide.ts';
import { isPolicyRule } from '#domain/decision/guardrails.ts';
import { modesRuledOut } from '#domain/policy/modesRuledOut.ts';
import { contextUnder, countsNothing, fieldsOffCard, filledBy } from '#domain/policy/policyContext.ts';

const model = currentModel(loadModels());
const fillsOf = (parts: Parameters<typeof cardOf>[0], context = {}) => filledBy(cardOf(parts), context);

describe('what a card fills in for one activity', () => {
  test('required modes and an own-time route as they stand', () => {
    expect(fillsOf({ modes: 'both-required', ownTimeRouteOwed: true })).toEqual({
      policy: 'both-required',
      ownTimeAlternative: true,
    });
  });

  test('the most live minutes of its grade, of the day or of the week, whichever is less', () => {
    const liveMinutes = [
      ruleOf({ most: 90 }),
      ruleOf({ grades: ['k-2'], most: 30 }),
      ruleOf({ per: 'week', grades: ['9-12'], most: 80 }),
    ];
    const mostFor = (grade: 'k-2' | '6-8' | '9-12') => fillsOf({ liveMinutes }, { grade }).maxLiveMinutes;
    expect([mostFor('k-2'), mostFor('6-8'), mostFor('9-12')]).toEqual([30, 90, 80]);
  });

  test('no ceiling that no activity can reach', () => {
    expect(fillsOf({ liveMinutes: [ruleOf({ per: 'week', most: 1500 })] })).toEqual({});
  });

  test('nothing of a day’s least minutes or share, which one activity cannot break', () => {
    const card = cardOf({ minLiveShare: 0.5, liveMinutes: [ruleOf({ least: 150 })] });
    expect(filledBy(card, {})).toEqual({});
  });

  test('a card that asks for half a day live leaves an own-time activity open', () => {
    const answers = { 'objectives.work': 'practice', 'objectives.feedback': 'later' };
    const context = contextUnder(cardOf({ minLiveShare: 0.5 }), {});
    const { ruledOut } = decide(situationOf({ answers, context }), model);
    expect(ruledOut.map(({ mode }) => mode)).not.toContain('asynchronous');
  });

  test('rules of one grade wait until the grade is known', () => {
    expect(fillsOf({ liveMinutes: [ruleOf({ grades: ['k-2'], most: 30 })] })).toEqual({});
  });
});

describe('a card and what the teacher sets', () => {
  const card = cardOf({
    modes: 'live-required',
    ownTimeRouteOwed: true,
    liveMinutes: [ruleOf({ most: 60 })],
  });

  test('what the teacher sets counts, even where they set a rule of nothing', () => {
    expect(contextUnder(card, { policy: 'none', maxLiveMinutes: 40, minutes: 50 })).toEqual({
      policy: 'none',
      maxLiveMinutes: 40,
      minutes: 50,
      ownTimeAlternative: true,
    });
  });

  test('without a card a context stays as it is', () => {
    const context = { maxLiveMinutes: 40 };
    expect(contextUnder(undefined, context)).toBe(context);
  });

  test('the fields that were changed by hand are named', () => {
    const context = contextUnder(card, { maxLiveMinutes: 40, minLiveMinutes: 10 });
    expect(fieldsOffCard(card, context)).toEqual(['minLiveMinutes', 'maxLiveMinutes']);
  });

  test('no rule and a rule of nothing are the same', () => {
    const context = {
      policy: 'none',
      minLiveMinutes: 0,
      minLiveShare: 0,
      ownTimeAlternative: false,
    } as const;
    expect(fieldsOffCard(cardOf(), context)).toEqual([]);
  });

  test('a context that only the card has filled is off it nowhere', () => {
    fc.assert(
      fc.property(anyPolicy, (any) => {
        expect(fieldsOffCard(any, contextUnder(any, { grade: '6-8', minutes: 45 }))).toEqual([]);
      }),
    );
  });
});

test('a card whose rules clash comes out as a conflict and never as a verdict that breaks them in silence', () => {
  const card = cardOf({ modes: 'live-required', liveMinutes: [ruleOf({ most: 0 })] });
  const decision = decide(situationOf({ context: contextUnder(card, { minutes: 30 }) }), model);
  expect(decision.rulesConflict).toBe(true);
});

describe('a card that forbids modes', () => {
  const outUnder = (parts: Parameters<typeof cardOf>[0]) => {
    const context = contextUnder(cardOf(parts), {});
    const { ruledOut, rulesConflict } = decide(situationOf({ context }), model);
    const byPolicy = ruledOut.filter(({ rule }) => isPolicyRule(rule));
    return { out: byPolicy.map(({ mode }) => mode).toSorted(), rulesConflict };
  };

  test.each([
    [['synchronous'], { forbiddenModes: ['synchronous'] }],
    [['asynchronous'], { forbiddenModes: ['asynchronous'] }],
    [['blended'], { forbiddenModes: ['blended'] }],
    [['asynchronous', 'blended'], { modes: 'live-only' }],
    [['blended', 'synchronous'], { modes: 'own-time-only' }],
    [['asynchronous', 'blended'], { modes: 'live-required', forbiddenModes: ['blended'] }],
  ] as const)('takes %s out of the running and nothing else', (out, parts) => {
    expect(outUnder(parts)).toEqual({ out, rulesConflict: false });
  });

  test('and leaves none comes out as a conflict', () => {
    expect(outUnder({ forbiddenModes: ['synchronous', 'asynchronous', 'blended'] }).rulesConflict).toBe(true);
  });

  test('takes out exactly what it says, for any card', () => {
    fc.assert(
      fc.property(anyPolicy, ({ modes: required, forbiddenModes }) => {
        const card = cardOf({ modes: required, ...(forbiddenModes ? { forbiddenModes } : {}) });
        expect(outUnder(card).out).toEqual(modesRuledOut(card).toSorted());
      }),
    );
  });
});

test('a card counts for something only where it rules modes, minutes, a share or an own-time route', () => {
  const counted = [
    { modes: 'live-required' } as const,
    { liveMinutes: [ruleOf({ least: 30 })] },
    { minLiveShare: 0.5 },
    { ownTimeRouteOwed: true },
  ];
  expect(counted.filter((rule) => countsNothing(cardOf(rule)))).toEqual([]);
  expect(
    countsNothing(cardOf({ camera: 'forbidden', planServiceMinutesAWeek: 60, note: 'Total only.' })),
  ).toBe(true);
});
