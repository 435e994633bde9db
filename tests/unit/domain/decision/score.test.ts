import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chosenOptions,
  contributionsOf,
  factorsThatCount,
  fitByFactor,
  fitOfChoice,
  holdsBothParts,
  rankModes,
  scoreModes,
} from '#domain/decision/score.ts';
import { equalWeights } from '#domain/decision/situation.ts';
import { modes } from '#domain/vocabulary.ts';
import {
  allAnsweredIn,
  anyFreeSituationIn,
  anyWeights,
  fitOf,
  modelOf,
  noWeights,
  optionOf,
  questionOf,
  releasedModel,
  answering,
} from '../../../support/situations.ts';

const work = questionOf('objectives.work', [], {
  atMost: 2,
  answers: [
    optionOf('acquire', '142', 'conveyance'),
    optionOf('discuss', '423', 'convergence'),
    optionOf('practice', '331', 'convergence'),
    optionOf('produce', '143'),
  ],
});
const thinking = questionOf('objectives.thinking', ['400', '231', '013']);
const feedback = questionOf('objectives.feedback', ['400', '040', '112']);
const device = questionOf('access.device', ['004', '140', '310']);
const model = modelOf([work, thinking, feedback, device], { twoPartRaise: 2 });
const fitsOf = (answers: Parameters<typeof answering>[0]) => fitByFactor(answers, model);
const scoresOf = (...input: Parameters<typeof answering>) => scoreModes(answering(...input), model);

describe('what was chosen', () => {
  test('an open question has no chosen answer', () => {
    expect(chosenOptions(thinking, {})).toEqual([]);
  });

  test('"not sure" chooses no answer', () => {
    expect(chosenOptions(thinking, { 'objectives.thinking': 'unsure' })).toEqual([]);
  });

  test('two kinds of work are two chosen answers, in the order of the question', () => {
    const chosen = chosenOptions(work, { 'objectives.work': ['discuss', 'acquire'] });
    expect(chosen.map(({ id }) => id)).toEqual(['acquire', 'discuss']);
  });
});

describe('two kinds of work', () => {
  const fitOfWork = (...ids: string[]) => fitOfChoice(chosenOptions(work, { 'objectives.work': ids }), model);

  test('two kinds fit as well as their mean', () => {
    expect(fitOfWork('discuss', 'practice')).toEqual({ synchronous: 3.5, asynchronous: 2.5, blended: 2 });
  });

  test('taking in and then discussing raises the blend by the raise of the model', () => {
    expect(fitOfWork('acquire', 'discuss')).toEqual({ synchronous: 2.5, asynchronous: 3, blended: 2.5 + 2 });
  });

  test('a kind that plays neither part raises nothing', () => {
    expect(fitOfWork('acquire', 'produce')).toEqual({ synchronous: 1, asynchronous: 4, blended: 2.5 });
  });

  test('one kind alone is not raised', () => {
    expect(fitOfWork('acquire')).toEqual(fitOf('142'));
  });

  test('one kind alone does not hold both parts', () => {
    expect(holdsBothParts(chosenOptions(work, { 'objectives.work': 'acquire' }))).toBe(false);
  });

  test('two kinds that both settle meaning do not hold both parts', () => {
    expect(holdsBothParts(chosenOptions(work, { 'objectives.work': ['discuss', 'practice'] }))).toBe(false);
  });
});

describe('the fit of a factor', () => {
  test('three answers count as their mean', () => {
    const fits = fitsOf({
      'objectives.work': 'produce',
      'objectives.thinking': '231',
      'objectives.feedback': '112',
    });
    expect(fits.get('objectives')).toEqual({ synchronous: 4 / 3, asynchronous: 8 / 3, blended: 2 });
  });

  test('an open question leaves the mean to the others', () => {
    const fits = fitsOf({ 'objectives.thinking': '400', 'objectives.feedback': '112' });
    expect(fits.get('objectives')).toEqual({ synchronous: 2.5, asynchronous: 0.5, blended: 1 });
  });

  test('"not sure" counts exactly as much as no answer', () => {
    const unsure = fitsOf({ 'objectives.thinking': '400', 'objectives.feedback': 'unsure' });
    expect(unsure).toEqual(fitsOf({ 'objectives.thinking': '400' }));
  });

  test('a factor without any answer has no fit', () => {
    expect(fitsOf({ 'objectives.thinking': '400', 'access.device': 'unsure' }).has('access')).toBe(false);
  });
});

describe('the score', () => {
  test('two factors of equal weight share the points: (4 + 1) / 8 live, 4 / 8 own time', () => {
    const scores = scoresOf({ 'objectives.thinking': '400', 'access.device': '140' });
    expect(scores).toEqual({ synchronous: 62.5, asynchronous: 50, blended: 0 });
  });

  test('a factor of weight 3 beside one of weight 1 has three quarters of the say', () => {
    const weights = { objectives: 3, access: 1 };
    const scores = scoresOf({ 'objectives.thinking': '400', 'access.device': '140' }, { weights });
    expect(scores).toEqual({ synchronous: 75 + 6.25, asynchronous: 25, blended: 0 });
  });

  test('a factor of weight 0 has no say', () => {
    const weights = { objectives: 0 };
    const scores = scoresOf({ 'objectives.thinking': '400', 'access.device': '140' }, { weights });
    expect(scores).toEqual({ synchronous: 25, asynchronous: 100, blended: 0 });
  });

  test('the weight of a factor without answers takes nothing from the others', () => {
    const scores = scoresOf({ 'access.device': '310' }, { weights: { objectives: 3, access: 1 } });
    expect(scores).toEqual({ synchronous: 75, asynchronous: 25, blended: 0 });
  });

  test('three answers in one factor weigh no more than one answer in another', () => {
    const scores = scoresOf({
      'objectives.work': 'discuss',
      'objectives.thinking': '400',
      'objectives.feedback': '400',
      'access.device': '004',
    });
    expect(scores.synchronous).toBeCloseTo(50, 9);
  });

  test('a blend raised past full marks scores 100', () => {
    const steep = modelOf([work], { twoPartRaise: 4 });
    const scores = scoreModes(answering({ 'objectives.work': ['acquire', 'discuss'] }), steep);
    expect(scores.blended).toBe(100);
  });

  test('with nothing answered the scores are the start of the model', () => {
    expect(scoresOf({})).toEqual({ synchronous: 50, asynchronous: 50, blended: 75 });
  });

  test('with every weight at zero the scores are the start of the model', () => {
    const scores = scoresOf({ 'objectives.thinking': '400' }, { weights: noWeights });
    expect(scores).toEqual({ synchronous: 50, asynchronous: 50, blended: 75 });
  });

  test('any situation scores each mode from 0 to 100', () => {
    fc.assert(
      fc.property(anyFreeSituationIn(releasedModel), (situation) => {
        for (const score of Object.values(scoreModes(situation, releasedModel))) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test('"not sure" on any question scores like leaving that question open', () => {
    fc.assert(
      fc.property(anyFreeSituationIn(releasedModel), (situation) => {
        const answered = Object.entries(situation.answers).filter(([, answer]) => answer !== 'unsure');
        const opened = { ...situation, answers: Object.fromEntries(answered) };
        expect(scoreModes(situation, releasedModel)).toEqual(scoreModes(opened, releasedModel));
      }),
    );
  });

  test('tripling every weight of 1 changes no score', () => {
    const ones = { objectives: 1, access: 1, engagement: 1, flexibility: 1, equity: 1 };
    const threes = { objectives: 3, access: 3, engagement: 3, flexibility: 3, equity: 3 };
    fc.assert(
      fc.property(allAnsweredIn(releasedModel), (answers) => {
        const light = scoreModes(answering(answers, { weights: ones }), releasedModel);
        const heavy = scoreModes(answering(answers, { weights: threes }), releasedModel);
        for (const mode of modes) expect(heavy[mode]).toBeCloseTo(light[mode], 9);
      }),
    );
  });
});

describe('what each factor adds', () => {
  test('a factor adds its share of the weights times its fit', () => {
    const fits = fitsOf({ 'objectives.thinking': '231', 'access.device': '140' });
    const [objectives] = contributionsOf(fits, { ...equalWeights, objectives: 3, access: 1 });
    expect(objectives).toEqual({
      factor: 'objectives',
      points: { synchronous: 37.5, asynchronous: 56.25, blended: 18.75 },
    });
  });

  test('only factors with an answer and some weight count', () => {
    const fits = fitsOf({ 'objectives.thinking': '231', 'access.device': '140' });
    expect(factorsThatCount(fits, { ...equalWeights, objectives: 0 })).toEqual(['access']);
  });

  test('nothing is added where nothing is answered', () => {
    expect(contributionsOf(fitsOf({}), equalWeights)).toEqual([]);
  });

  test('what the factors add makes up the score when one kind of work is chosen', () => {
    fc.assert(
      fc.property(allAnsweredIn(releasedModel), anyWeights, (answers, weights) => {
        fc.pre(Object.values(weights).some((weight) => weight > 0));
        const added = contributionsOf(fitByFactor(answers, releasedModel), weights);
        const scores = scoreModes({ answers, weights, context: {} }, releasedModel);
        for (const mode of modes) {
          expect(added.reduce((sum, { points }) => sum + points[mode], 0)).toBeCloseTo(scores[mode], 9);
        }
      }),
    );
  });
});

describe('the order of the modes', () => {
  test('the highest score comes first', () => {
    const ranking = rankModes({ synchronous: 20, asynchronous: 90, blended: 50 });
    expect(ranking).toEqual(['asynchronous', 'blended', 'synchronous']);
  });

  test('level modes stand in the order blend, live, own time', () => {
    const ranking = rankModes({ synchronous: 50, asynchronous: 50, blended: 50 });
    expect(ranking).toEqual(['blended', 'synchronous', 'asynchronous']);
  });

  test('a mode that is out of the running is not ranked', () => {
    const ranking = rankModes({ synchronous: 20, asynchronous: 90, blended: 50 }, ['synchronous', 'blended']);
    expect(ranking).toEqual(['blended', 'synchronous']);
  });

  test('own time and a blend level at 3 + 0 + 10/3 and 4 + 1 + 4/3 stand with the blend first', () => {
    const thirds = modelOf([
      questionOf('objectives.one', ['034']),
      questionOf('access.one', ['001']),
      questionOf('access.two', ['001']),
      questionOf('engagement.one', ['043']),
      questionOf('engagement.two', ['031']),
      questionOf('engagement.three', ['030']),
    ]);
    const answers = Object.fromEntries(thirds.questions.map(({ id, answers: [only] }) => [id, only!.id]));
    expect(rankModes(scoreModes(answering(answers), thirds))[0]).toBe('blended');
  });
});
