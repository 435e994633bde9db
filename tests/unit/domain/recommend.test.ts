import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '#domain/decision/decide.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import type { Situation } from '#domain/decision/situation.ts';
import { holdsLivePart, recommend } from '#domain/recommend.ts';
import { acceptability } from '#domain/robustness/acceptability.ts';
import { answerFlips } from '#domain/robustness/answerFlips.ts';
import { weightFlips } from '#domain/robustness/weightFlips.ts';
import { anySituation } from '../../support/anySituation.ts';
import { modelOf, questionOf, releasedModel, answering } from '../../support/situations.ts';

const recommendFor = ({ answers, weights, context }: Situation, model: DecisionModel = releasedModel) =>
  recommend(answers, weights, context, model);

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

const anyOne = anySituation(releasedModel);
const fewRuns = { numRuns: 10 };

describe('a pure recommendation', () => {
  test('works on input that nobody can change', () => {
    const model = frozen(structuredClone(releasedModel));
    fc.assert(
      fc.property(anyOne, (situation) => {
        expect(() => recommendFor(frozen(situation), model)).not.toThrow();
      }),
      fewRuns,
    );
  });

  test('is the same when asked twice', () => {
    fc.assert(
      fc.property(anyOne, (situation) => {
        expect(recommendFor(situation)).toEqual(recommendFor(structuredClone(situation)));
      }),
      fewRuns,
    );
  });

  test('holds no number that cannot be written down', () => {
    const isWritable = (value: unknown): boolean => {
      if (typeof value === 'number') return Number.isFinite(value);
      return typeof value !== 'object' || value === null || Object.values(value).every(isWritable);
    };
    fc.assert(
      fc.property(anyOne, (situation) => {
        expect(isWritable(recommendFor(situation))).toBe(true);
      }),
      fewRuns,
    );
  });
});

describe('what a recommendation holds', () => {
  const situation = answering(
    { 'objectives.work': ['acquire', 'discuss'], 'access.connection': 'half', 'access.outage': 'no' },
    { weights: { access: 3, equity: 1 }, context: { grade: '6-8', minLiveMinutes: 10 } },
  );
  const recommendation = recommendFor(situation);

  test('it holds the decision', () => {
    expect(recommendation).toMatchObject(decide(situation, releasedModel));
  });

  test('it holds the answers that would turn the verdict', () => {
    expect(recommendation.flips).toEqual(answerFlips(situation, releasedModel));
  });

  test('it holds the weights that would turn the verdict', () => {
    expect(recommendation.weightFlips).toEqual(weightFlips(situation, releasedModel));
  });

  test('it holds the share of weightings each mode wins', () => {
    expect(recommendation.acceptability).toEqual(acceptability(situation, releasedModel));
  });

  test('it names the version of the model that decided', () => {
    expect(recommendFor(situation, modelOf([])).model).toBe(7);
  });
});

describe('the live part and its duties', () => {
  const model = modelOf([
    questionOf('objectives.thinking', ['400', '040', '004', '440']),
    questionOf('objectives.feedback', ['440', '044']),
  ]);
  const owing = { ownTimeAlternative: true } as const;
  const dutiesFor = (answers: Situation['answers']) =>
    recommendFor(answering(answers, { context: owing }), model).duties;

  test.each(['400', '004'])('a verdict from answers of fit %s owes an own-time route', (answer) => {
    expect(dutiesFor({ 'objectives.thinking': answer })).toEqual(['own-time-alternative']);
  });

  test('an own-time verdict owes none', () => {
    expect(dutiesFor({ 'objectives.thinking': '040' })).toEqual([]);
  });

  test('of live and own time level, live comes first and owes one', () => {
    expect(dutiesFor({ 'objectives.feedback': '440' })).toEqual(['own-time-alternative']);
  });

  test.each([
    ['live', 'synchronous', true],
    ['a blend', 'blended', true],
    ['own time', 'asynchronous', false],
  ] as const)('%s first in the ranking holds a live part: %s, %s', (_, mode, holds) => {
    expect(holdsLivePart({ ranking: [mode] })).toBe(holds);
  });
});
