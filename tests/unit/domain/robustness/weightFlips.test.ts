import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '#domain/decision/decide.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import { modelForClass } from '#domain/decision/phoneGroup.ts';
import { factorsThatCount, fitByFactor, scoreModes } from '#domain/decision/score.ts';
import type { Situation } from '#domain/decision/situation.ts';
import { weightFlips, type WeightFlip } from '#domain/robustness/weightFlips.ts';
import type { Factor } from '#domain/vocabulary.ts';
import { anySituation } from '../../../support/anySituation.ts';
import {
  modelOf,
  noWeights,
  questionOf,
  releasedModel,
  settingBlendsAside,
  answering,
} from '../../../support/situations.ts';

const countingIn = ({ answers, weights }: Situation, model: DecisionModel): readonly Factor[] =>
  factorsThatCount(fitByFactor(answers, model), weights);

/** The same situation with one factor at a share of the total weight, the others keeping their proportions. */
function withShare(situation: Situation, factor: Factor, share: number, model: DecisionModel): Situation {
  const others = countingIn(situation, model).filter((other) => other !== factor);
  const total = others.reduce((sum, other) => sum + situation.weights[other], 0);
  const weights = { ...noWeights, [factor]: share };
  for (const other of others) weights[other] = ((1 - share) * situation.weights[other]) / total;
  return { ...situation, weights };
}

function shareOf(situation: Situation, factor: Factor, model: DecisionModel): number {
  const total = countingIn(situation, model).reduce((sum, each) => sum + situation.weights[each], 0);
  return situation.weights[factor] / total;
}

const anyOne = anySituation(releasedModel);
/** The scores with one factor at a share, counted as they are for a class of this size. */
function scoresAt(situation: Situation, factor: Factor, share: number) {
  const counted = modelForClass(releasedModel, situation.context);
  return scoreModes(withShare(situation, factor, share, counted), counted);
}
/** Not so where a factor turns the verdict by what it asks for: as soon as it counts, or once it no longer does. */
const isShift = ({ from, to, onlyAtZero }: WeightFlip) => (from > 0 || to > 0) && !onlyAtZero;
const weighing = (situation: Situation, factor: Factor, weight: number): Situation => ({
  ...situation,
  weights: { ...situation.weights, [factor]: weight },
});
const leaderOf = (situation: Situation) => decide(situation, releasedModel).ranking[0]!;

/** Own time is ahead but for a blend, for whose live part only the connection speaks. */
function onlyReasonForLive() {
  const model = settingBlendsAside(
    modelOf([questionOf('objectives.thinking', ['034']), questionOf('access.device', ['324'])]),
  );
  return { model, situation: answering({ 'objectives.thinking': '034', 'access.device': '324' }) };
}

describe('laws of the released model', () => {
  test('at the share it names, the rival is level with the leader', () => {
    fc.assert(
      fc.property(anyOne, (situation) => {
        for (const { factor, to, rival } of weightFlips(situation, releasedModel).filter(isShift)) {
          const scores = scoresAt(situation, factor, to);
          expect(scores[rival]).toBeCloseTo(scores[leaderOf(situation)], 6);
        }
      }),
    );
  });

  test('just past the share it names, the rival is level or ahead', () => {
    fc.assert(
      fc.property(anyOne, (situation) => {
        for (const { factor, from, to, rival } of weightFlips(situation, releasedModel).filter(isShift)) {
          // Where the two are level already, either way may be the way past.
          if (Math.abs(to - from) < 1e-9) continue;
          const past = Math.min(1, Math.max(0, to + Math.sign(to - from) * 1e-4));
          const scores = scoresAt(situation, factor, past);
          expect(scores[rival]).toBeGreaterThanOrEqual(scores[leaderOf(situation)] - 1e-7);
        }
      }),
    );
  });

  test('at the share it names, no mode left is ahead of the rival', () => {
    fc.assert(
      fc.property(anyOne, (situation) => {
        for (const { factor, to, rival } of weightFlips(situation, releasedModel).filter(isShift)) {
          const { scores, ranking } = decide(withShare(situation, factor, to, releasedModel), releasedModel);
          expect(scores[rival]).toBeGreaterThanOrEqual(scores[ranking[0]!] - 1e-6);
        }
      }),
    );
  });

  test('each flip starts from the share the factor has now', () => {
    fc.assert(
      fc.property(anyOne, (situation) => {
        for (const { factor, from } of weightFlips(situation, releasedModel)) {
          expect(from).toBeCloseTo(shareOf(situation, factor, releasedModel), 9);
        }
      }),
    );
  });

  test('the smallest shift comes first', () => {
    fc.assert(
      fc.property(anyOne, (situation) => {
        const shifts = weightFlips(situation, releasedModel).map(({ from, to }) => Math.abs(to - from));
        expect(shifts).toEqual(shifts.toSorted((a, b) => a - b));
      }),
    );
  });

  test.each([
    ['everything', 1],
    ['nothing', 0],
  ] as const)('where giving a factor %s puts another mode ahead, a flip lies on the way', (_, end) => {
    fc.assert(
      fc.property(anyOne, (situation) => {
        const counting = countingIn(situation, releasedModel);
        fc.pre(counting.length > 1);
        const leader = leaderOf(situation);
        for (const factor of counting) {
          const { scores, ranking } = decide(withShare(situation, factor, end, releasedModel), releasedModel);
          if (scores[ranking[0]!] <= scores[leader] + 1e-6) continue;
          const from = shareOf(situation, factor, releasedModel);
          const [low, high] = [Math.min(from, end) - 1e-9, Math.max(from, end) + 1e-9];
          const onTheWay = weightFlips(situation, releasedModel).filter(
            (flip) => flip.factor === factor && flip.to >= low && flip.to <= high,
          );
          expect(onTheWay).not.toEqual([]);
        }
      }),
    );
  });
});

describe('a factor set to "Not at all"', () => {
  const immediate = {
    'objectives.feedback': 'immediate',
    'engagement.interaction': 'essential',
    'flexibility.reflection': 'much',
  };

  test('is tried as well: live gives way to a blend once thinking time makes up a third', () => {
    const [flip] = weightFlips(answering(immediate, { weights: { flexibility: 0 } }), releasedModel);
    expect(flip).toMatchObject({ factor: 'flexibility', from: 0, rival: 'blended' });
    expect(flip?.to).toBeCloseTo(1 / 3, 9);
  });

  test.each([1, 2, 3])('has a flip on the way where a weight of %i puts another mode first', (weight) => {
    fc.assert(
      fc.property(anyOne, (situation) => {
        const fits = fitByFactor(situation.answers, releasedModel);
        fc.pre(countingIn(situation, releasedModel).length > 0);
        for (const factor of [...fits.keys()].filter((each) => situation.weights[each] === 0)) {
          const weighed = weighing(situation, factor, weight);
          const { scores, ranking } = decide(weighed, releasedModel);
          const leader = leaderOf(situation);
          if (ranking.includes(leader) && scores[ranking[0]!] <= scores[leader] + 1e-6) continue;
          const share = shareOf(weighed, factor, releasedModel);
          const named = weightFlips(situation, releasedModel).filter((flip) => flip.factor === factor);
          expect(named.filter(({ to }) => to <= share + 1e-9)).not.toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('turns the verdict as soon as it counts where it brings back a blend that was ahead', () => {
    const thinking = questionOf('objectives.thinking', ['314']);
    const device = questionOf('access.device', ['133']);
    const situation = answering(
      { 'objectives.thinking': '314', 'access.device': '133' },
      { weights: { access: 0 } },
    );
    expect(weightFlips(situation, settingBlendsAside(modelOf([thinking, device])))).toEqual([
      { factor: 'access', from: 0, to: 0, rival: 'blended' },
    ]);
  });

  test('is not named for a rival that is level now and would fall behind', () => {
    const model = modelOf([questionOf('objectives.thinking', ['440']), questionOf('access.device', ['400'])]);
    const situation = answering(
      { 'objectives.thinking': '440', 'access.device': '400' },
      { weights: { access: 0 } },
    );
    expect(weightFlips(situation, model).filter(({ factor }) => factor === 'access')).toEqual([]);
  });
});

describe('a factor that counts, set to "Not at all"', () => {
  const counted = fc.constantFrom<Factor>('objectives', 'access', 'engagement', 'flexibility', 'equity');

  test('turns the verdict where it held the only reason for the live part of a blend', () => {
    const { model, situation } = onlyReasonForLive();
    expect(weightFlips(situation, model).filter(({ factor }) => factor === 'access')).toEqual([
      { factor: 'access', from: 0.5, to: 0, rival: 'asynchronous', onlyAtZero: true },
    ]);
  });

  test('puts the rival named first whenever one is named', () => {
    fc.assert(
      fc.property(anyOne, (situation) => {
        for (const { factor, rival } of weightFlips(situation, releasedModel).filter((f) => f.onlyAtZero)) {
          expect(leaderOf(weighing(situation, factor, 0))).toBe(rival);
          expect(leaderOf(situation)).not.toBe(rival);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([0, 1, 2, 3])('has a flip on the way where a weight of %i puts another mode first', (weight) => {
    fc.assert(
      fc.property(anyOne, counted, (situation, factor) => {
        const weighed = weighing(situation, factor, weight);
        const isAnswered = fitByFactor(situation.answers, releasedModel).has(factor);
        fc.pre(isAnswered && situation.weights[factor] > 0);
        fc.pre(countingIn(weighed, releasedModel).some((other) => other !== factor));
        const { scores, ranking } = decide(weighed, releasedModel);
        const leader = leaderOf(situation);
        fc.pre(!ranking.includes(leader) || scores[ranking[0]!] > scores[leader] + 1e-6);
        const [from, to] = [situation, weighed].map((each) => shareOf(each, factor, releasedModel));
        const [low, high] = [Math.min(from!, to!) - 1e-9, Math.max(from!, to!) + 1e-9];
        const named = weightFlips(situation, releasedModel).filter((flip) => flip.factor === factor);
        expect(named.filter((flip) => flip.to >= low && flip.to <= high)).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('worked out by hand', () => {
  const thinking = (...fits: string[]) => questionOf('objectives.thinking', fits);
  const device = (...fits: string[]) => questionOf('access.device', fits);
  const threeToOne = { weights: { objectives: 3, access: 1 } };

  test('two opposite factors at 3 to 1 are level at half each', () => {
    const situation = answering({ 'objectives.thinking': '400', 'access.device': '040' }, threeToOne);
    expect(weightFlips(situation, modelOf([thinking('400'), device('040')]))).toEqual([
      { factor: 'objectives', from: 0.75, to: 0.5, rival: 'asynchronous' },
      { factor: 'access', from: 0.25, to: 0.5, rival: 'asynchronous' },
    ]);
  });

  test('a leader that is ahead in every factor is never caught', () => {
    const situation = answering({ 'objectives.thinking': '401', 'access.device': '310' }, threeToOne);
    expect(weightFlips(situation, modelOf([thinking('401'), device('310')]))).toEqual([]);
  });

  test('a rival that draws level behind a third mode is not named', () => {
    const weights = { objectives: 9, access: 1 };
    const situation = answering({ 'objectives.thinking': '403', 'access.device': '043' }, { weights });
    const rivals = weightFlips(situation, modelOf([thinking('403'), device('043')])).map(
      ({ rival }) => rival,
    );
    expect(rivals).toEqual(['blended', 'blended']);
  });

  test('a mode that a rule takes out is no rival', () => {
    const context = { policy: 'live-required' } as const;
    const situation = answering(
      { 'objectives.thinking': '401', 'access.device': '042' },
      { ...threeToOne, context },
    );
    const rivals = weightFlips(situation, modelOf([thinking('401'), device('042')])).map(
      ({ rival }) => rival,
    );
    expect(rivals).toEqual(['blended', 'blended']);
  });

  test('a factor that has to lose all of its weight ends at 0, and not at minus 0', () => {
    const situation = answering({ 'objectives.thinking': '401', 'access.device': '222' }, threeToOne);
    const [flip] = weightFlips(situation, modelOf([thinking('401'), device('222')]));
    expect(flip?.to).toBe(0);
  });

  test('one factor alone has nothing to trade its weight with', () => {
    const situation = answering({ 'objectives.thinking': '400' });
    expect(weightFlips(situation, modelOf([thinking('400'), device('040')]))).toEqual([]);
  });

  test('with every weight at zero there is nothing to shift', () => {
    const situation = answering(
      { 'objectives.thinking': '400', 'access.device': '040' },
      { weights: noWeights },
    );
    expect(weightFlips(situation, modelOf([thinking('400'), device('040')]))).toEqual([]);
  });

  test('with nothing answered there is nothing to shift', () => {
    expect(weightFlips(answering({}), releasedModel)).toEqual([]);
  });
});
