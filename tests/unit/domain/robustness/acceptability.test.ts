import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '#domain/decision/decide.ts';
import { acceptability } from '#domain/robustness/acceptability.ts';
import { modes } from '#domain/vocabulary.ts';
import { anySituation } from '../../../support/anySituation.ts';
import {
  anyFreeSituationIn,
  connectionQuestion,
  inContext,
  modelOf,
  noWeights,
  optionOf,
  questionOf,
  releasedModel,
  settingBlendsAside,
  answering,
} from '../../../support/situations.ts';

const thinking = questionOf('objectives.thinking', ['400', '040', '200', '222']);
const device = questionOf('access.device', ['400', '040', '004']);
const model = modelOf([thinking, device, connectionQuestion]);
const sharesIn = (...input: Parameters<typeof answering>) => acceptability(answering(...input), model);

describe('laws of the released model', () => {
  test('the three shares add up to 1', () => {
    fc.assert(
      fc.property(anySituation(releasedModel), (situation) => {
        const shares = acceptability(situation, releasedModel);
        expect(modes.reduce((sum, mode) => sum + shares[mode], 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 15 },
    );
  });

  test('asking twice gives the same shares', () => {
    fc.assert(
      fc.property(anySituation(releasedModel), (situation) => {
        expect(acceptability(situation, releasedModel)).toEqual(acceptability(situation, releasedModel));
      }),
      { numRuns: 10 },
    );
  });

  test('no share is below 0 or above 1', () => {
    fc.assert(
      fc.property(anySituation(releasedModel), (situation) => {
        const shares = Object.values(acceptability(situation, releasedModel));
        expect(shares.filter((share) => share < 0 || share > 1 + 1e-9)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  test('the only mode left comes first under every weighting', () => {
    fc.assert(
      fc.property(anyFreeSituationIn(releasedModel), (situation) => {
        const blendOnly = { ...situation, context: { policy: 'both-required' } as const };
        expect(acceptability(blendOnly, releasedModel)).toEqual({
          synchronous: 0,
          asynchronous: 0,
          blended: 1,
        });
      }),
      { numRuns: 15 },
    );
  });

  test('a mode that the school rules out never comes first, whatever is not sure', () => {
    fc.assert(
      fc.property(anyFreeSituationIn(releasedModel), (situation) => {
        const liveRequired = { ...situation, context: { policy: 'live-required' } as const };
        expect(acceptability(liveRequired, releasedModel).asynchronous).toBe(0);
      }),
      { numRuns: 15 },
    );
  });
});

describe('worked out by hand', () => {
  test('one factor that counts gives its best mode every weighting', () => {
    expect(sharesIn({ 'access.device': '004' })).toEqual({ synchronous: 0, asynchronous: 0, blended: 1 });
  });

  test('two factors that pull equally hard win half of the weightings each', () => {
    const shares = sharesIn({ 'objectives.thinking': '400', 'access.device': '040' });
    expect(shares.synchronous).toBeCloseTo(0.5, 1);
  });

  test('a factor that pulls twice as hard wins two thirds of the weightings', () => {
    const shares = sharesIn({ 'objectives.thinking': '200', 'access.device': '040' });
    expect(Math.abs(shares.asynchronous - 2 / 3)).toBeLessThan(0.02);
  });

  test('a mode that is best in every factor wins every weighting', () => {
    expect(sharesIn({ 'objectives.thinking': '200', 'access.device': '400' }).synchronous).toBe(1);
  });

  test('modes that are level share each weighting equally', () => {
    const shares = sharesIn({ 'objectives.thinking': '222' });
    for (const mode of modes) expect(shares[mode]).toBeCloseTo(1 / 3, 9);
  });

  test('how much weight above zero the teacher gave makes no difference', () => {
    const answers = { 'objectives.thinking': '400', 'access.device': '040' };
    expect(sharesIn(answers, { weights: { objectives: 3, access: 1 } })).toEqual(sharesIn(answers));
  });

  test('a factor of weight 0 is left out of every weighting', () => {
    const answers = { 'objectives.thinking': '400', 'access.device': '040' };
    expect(sharesIn(answers, { weights: { access: 0 } }).synchronous).toBe(1);
  });

  test('with nothing answered the start of the model comes first', () => {
    expect(acceptability(inContext({}), model)).toEqual({ synchronous: 0, asynchronous: 0, blended: 1 });
  });

  test('with every weight at zero the start of the model comes first', () => {
    expect(sharesIn({ 'access.device': '400' }, { weights: noWeights }).blended).toBe(1);
  });

  test('with every weight at zero "not sure" moves nothing', () => {
    expect(sharesIn({ 'access.device': 'unsure' }, { weights: noWeights }).blended).toBe(1);
  });
});

describe('answers of "not sure"', () => {
  test('are drawn evenly: three answers, one for each mode, give a third each', () => {
    const shares = sharesIn({ 'access.device': 'unsure' });
    expect(modes.filter((mode) => Math.abs(shares[mode] - 1 / 3) > 0.03)).toEqual([]);
  });

  test('are not the same as an open question, which is left out', () => {
    const open = sharesIn({ 'objectives.thinking': '400' });
    expect(sharesIn({ 'objectives.thinking': '400', 'access.device': 'unsure' })).not.toEqual(open);
  });

  test('join the mean of their factor: live 4 beside a drawn own time of 3 still leads, 2 to 1.5', () => {
    const pair = modelOf([questionOf('access.one', ['400']), questionOf('access.two', ['000', '030'])]);
    const shares = acceptability(answering({ 'access.one': '400', 'access.two': 'unsure' }), pair);
    expect(shares.synchronous).toBe(1);
  });

  test('about the connection let the floor of reach take live out half of the time', () => {
    const shares = sharesIn({ 'objectives.thinking': '400', 'access.connection': 'unsure' });
    expect(Math.abs(shares.synchronous - 0.5)).toBeLessThan(0.03);
  });

  test('about independence let a young child keep own time only when independent', () => {
    const independence = questionOf('engagement.independence', [], {
      answers: [optionOf('adult-beside', '222'), optionOf('independent', '222')],
    });
    const context = { grade: 'k-2', adultAtHome: 'no' } as const;
    const situation = answering(
      { 'objectives.thinking': '040', 'engagement.independence': 'unsure' },
      { context },
    );
    const shares = acceptability(situation, modelOf([thinking, independence]));
    expect(Math.abs(shares.asynchronous - 0.5)).toBeLessThan(0.03);
  });
});

describe('a blend that needs a reason for each part', () => {
  const aside = settingBlendsAside(modelOf([thinking, questionOf('access.device', ['134', '404'])]));
  const sharesAside = (answers: Parameters<typeof answering>[0]) => acceptability(answering(answers), aside);

  test('never comes first while nothing asks for live time', () => {
    expect(sharesAside({ 'access.device': '134' })).toEqual({ synchronous: 0, asynchronous: 1, blended: 0 });
  });

  test('comes first in no more than the draws in which "not sure" asks for the other part', () => {
    const { blended } = sharesAside({ 'access.device': '134', 'objectives.thinking': 'unsure' });
    expect(blended).toBeGreaterThan(0);
    expect(blended).toBeLessThan(0.5);
  });

  test('is not asked for by an answer of a factor without weight', () => {
    const answers = { 'access.device': '134', 'objectives.thinking': 'unsure' };
    const shares = acceptability(answering(answers, { weights: { objectives: 0 } }), aside);
    expect(shares.blended).toBe(0);
  });
});

describe('rules that leave no mode', () => {
  test('a class that must be all live while few can join comes out live under every weighting', () => {
    const situation = answering(
      { 'objectives.thinking': '040', 'access.connection': 'few' },
      { context: { minLiveShare: 1 } },
    );
    const [verdict] = decide(situation, model).ranking;
    expect(acceptability(situation, model)[verdict!]).toBe(1);
  });
});
