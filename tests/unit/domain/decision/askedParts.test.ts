import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedPart, needlessBlend, partAskedBy, partsAskedFor } from '#domain/decision/askedParts.ts';
import { decide } from '#domain/decision/decide.ts';
import { anySituation } from '../../../support/anySituation.ts';
import {
  answering,
  fitOf,
  inContext,
  modelOf,
  noWeights,
  optionOf,
  questionOf,
  releasedModel,
  settingBlendsAside,
} from '../../../support/situations.ts';

const { none, live, ownTime, both } = askedPart;
const work = questionOf('objectives.work', [], {
  atMost: 2,
  answers: [
    optionOf('acquire', '222', 'conveyance'),
    optionOf('discuss', '222', 'convergence'),
    optionOf('make', '401'),
    optionOf('write', '043'),
  ],
});
const device = questionOf('access.device', ['402', '043', '333']);
const model = settingBlendsAside(modelOf([work, device]));
const askedIn = (...input: Parameters<typeof answering>) => partsAskedFor(answering(...input), model);

describe('the part that an answer asks for', () => {
  test.each([
    ['432', live, 'live where live fits better'],
    ['143', ownTime, 'own time where that fits better'],
    ['333', none, 'nothing where both fit alike'],
    ['223', none, 'nothing where a blend fits a little better than both'],
    ['224', both, 'both where only the blend has the highest fit'],
    ['324', both, 'both where the two are a step apart below a perfect blend'],
    ['134', ownTime, 'own time where a perfect blend only makes up for live time that many miss'],
    ['434', live, 'live where live is as perfect as the blend'],
  ])('%s asks for part %i: %s', (digits, part, _) => {
    expect(partAskedBy(fitOf(digits))).toBe(part);
  });
});

describe('the parts that a situation asks for', () => {
  test('two answers that pull apart ask for both', () => {
    expect(askedIn({ 'objectives.work': 'write', 'access.device': '402' })).toBe(both);
  });

  test('an answer in a factor of no weight asks for nothing', () => {
    expect(askedIn({ 'access.device': '402' }, { weights: { access: 0 } })).toBe(none);
  });

  test('"not sure" asks for nothing', () => {
    expect(askedIn({ 'access.device': 'unsure' })).toBe(none);
  });

  test('a kind of work that takes in and one that settles ask for both', () => {
    expect(askedIn({ 'objectives.work': ['acquire', 'discuss'] })).toBe(both);
  });

  test('two other kinds of work ask for what each of them asks for', () => {
    expect(askedIn({ 'objectives.work': ['acquire', 'write'] })).toBe(ownTime);
  });

  test('a school that requires own time asks for it', () => {
    expect(partsAskedFor(inContext({ policy: 'own-time-required' }), model)).toBe(ownTime);
  });

  test('a school that requires live time asks for it, unless it says how much and leaves the rest open', () => {
    const context = { policy: 'live-required' } as const;
    expect(partsAskedFor(inContext(context), model)).toBe(live);
    expect(partsAskedFor(inContext({ ...context, minLiveMinutes: 20 }), model)).toBe(none);
    expect(partsAskedFor(inContext({ ...context, minLiveShare: 0.5 }), model)).toBe(none);
  });
});

describe('a blend that is not needed', () => {
  test('is set aside while nothing asks for live time', () => {
    expect(needlessBlend(ownTime, [], model)).toEqual([{ mode: 'blended', rule: 'nothing-for-live' }]);
  });

  test('is set aside while nothing asks for own time', () => {
    expect(needlessBlend(live, [], model)).toEqual([{ mode: 'blended', rule: 'nothing-for-own-time' }]);
  });

  test.each([
    ['both parts are', both],
    ['neither part is', none],
  ])('stays while %s asked for', (_, asked) => {
    expect(needlessBlend(asked, [], model)).toEqual([]);
  });

  test('stays where a rule takes out the mode that would have to stand alone', () => {
    expect(needlessBlend(live, [{ mode: 'synchronous', rule: 'reach-floor' }], model)).toEqual([]);
  });

  test('is not set aside twice where the school has ruled it out', () => {
    expect(needlessBlend(ownTime, [{ mode: 'blended', rule: 'policy-maximum-live' }], model)).toEqual([]);
  });

  test('stays in a model of before the rule', () => {
    expect(needlessBlend(ownTime, [], modelOf([device]))).toEqual([]);
  });

  test('never gives way to a mode that loses to the third one, in any situation', () => {
    fc.assert(
      fc.property(anySituation(releasedModel), (situation) => {
        const { ruledOut, ranking } = decide(situation, releasedModel);
        const rules = ruledOut.map(({ rule }) => rule);
        if (rules.includes('nothing-for-live')) expect(ranking[0]).toBe('asynchronous');
        if (rules.includes('nothing-for-own-time')) expect(ranking[0]).toBe('synchronous');
      }),
      { numRuns: 1000 },
    );
  });

  test('comes back with every weight at zero, since no answer counts then', () => {
    const situation = answering({ 'access.device': '043' }, { weights: noWeights });
    expect(decide(situation, model).verdict).toBe('blended');
  });
});
