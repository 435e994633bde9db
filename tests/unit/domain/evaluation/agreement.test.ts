import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  agreementOf,
  kappaOf,
  modesOfVerdict,
  type ConfusionMatrix,
  type EvaluationCase,
} from '#domain/evaluation/agreement.ts';
import type { Answers, Context } from '#domain/decision/situation.ts';
import { modes, type Mode } from '#domain/vocabulary.ts';
import { modelOf, questionOf } from '../../../support/situations.ts';

// Each answer is named by its fits (live, own time, blend) and is the only one given, so it decides alone.
const model = modelOf([questionOf('objectives.work', ['400', '040', '004', '440', '044'])]);
const live: Answers = { 'objectives.work': '400' };
const ownTime: Answers = { 'objectives.work': '040' };
const blend: Answers = { 'objectives.work': '004' };
const liveOrOwnTime: Answers = { 'objectives.work': '440' };
const ownTimeOrBlend: Answers = { 'objectives.work': '044' };

interface Around {
  readonly alsoAccepted?: readonly Mode[];
  readonly context?: Context;
}

const guideSays = (
  recommended: Mode,
  answers: Answers,
  { alsoAccepted = [], context = {} }: Around = {},
): EvaluationCase => ({
  id: 'case',
  situation: 'Made up for a test.',
  recommended,
  alsoAccepted,
  family: 'a guide',
  source: { title: 'A guide', url: 'https://example.org/' },
  answers,
  context,
});
const agreement = (...cases: EvaluationCase[]) => agreementOf(cases, model);

const matrix = (...rows: readonly (readonly number[])[]): ConfusionMatrix => {
  const byMode = <Value>(valueOf: (index: number) => Value) =>
    Object.fromEntries(modes.map((mode, index) => [mode, valueOf(index)])) as Record<Mode, Value>;
  return byMode((row) => byMode((column) => rows[row]![column]!));
};

describe('what counts as agreeing with a guide', () => {
  test('the mode that the guide recommends', () => {
    expect(agreement(guideSays('synchronous', live))).toMatchObject({ strict: 1, accepting: 1 });
  });

  test('not another mode', () => {
    expect(agreement(guideSays('synchronous', ownTime))).toMatchObject({ strict: 0, accepting: 0 });
  });

  test('a mode the guide would accept as well counts in the accepting share only', () => {
    const one = guideSays('synchronous', blend, { alsoAccepted: ['blended'] });
    expect(agreement(one)).toMatchObject({ strict: 0, accepting: 1 });
  });

  test.each(['synchronous', 'asynchronous'] as const)(
    'either live or own time is half right where the guide says %s',
    (recommended) => {
      expect(agreement(guideSays(recommended, liveOrOwnTime))).toMatchObject({ strict: 0.5, accepting: 0.5 });
    },
  );

  test('either of two modes is wrong where the guide says the third', () => {
    expect(agreement(guideSays('synchronous', ownTimeOrBlend)).strict).toBe(0);
  });

  test('the share is the mean over the cases', () => {
    const cases = [guideSays('synchronous', live), guideSays('blended', live), guideSays('blended', blend)];
    expect(agreement(...cases).strict).toBeCloseTo(2 / 3, 12);
  });

  test('the rules of a school decide before the answers do', () => {
    const one = guideSays('asynchronous', live, { context: { maxLiveMinutes: 0 } });
    expect(agreement(one).strict).toBe(1);
  });

  test('no case is no agreement, and no error', () => {
    expect(agreement()).toMatchObject({ cases: 0, strict: 0, accepting: 0, kappa: 0, either: 0 });
  });
});

describe('the count of verdicts', () => {
  test('either stands for the two best modes', () => {
    const [judged] = agreement(guideSays('blended', ownTimeOrBlend)).judged;
    expect(modesOfVerdict(judged!.decision)).toEqual(['blended', 'asynchronous']);
  });

  test('verdicts of either are counted', () => {
    const cases = [guideSays('blended', ownTimeOrBlend), guideSays('blended', blend)];
    expect(agreement(...cases).either).toBe(1);
  });

  test('a guide stands in its row, the verdict in its column', () => {
    const { confusion } = agreement(guideSays('synchronous', ownTime));
    expect(confusion).toEqual(matrix([0, 1, 0], [0, 0, 0], [0, 0, 0]));
  });

  test('either is spread half and half over its two modes', () => {
    const { confusion } = agreement(guideSays('blended', ownTimeOrBlend));
    expect(confusion).toEqual(matrix([0, 0, 0], [0, 0, 0], [0, 0.5, 0.5]));
  });

  test('every case stands in the table once, and the diagonal is the strict share', () => {
    const anyCase = fc
      .tuple(
        fc.constantFrom(...modes),
        fc.constantFrom(live, ownTime, blend, liveOrOwnTime, ownTimeOrBlend, {}),
      )
      .map(([recommended, answers]) => guideSays(recommended, answers));
    fc.assert(
      fc.property(fc.array(anyCase, { minLength: 1, maxLength: 20 }), (cases) => {
        const { confusion, strict } = agreement(...cases);
        const all = modes.flatMap((row) => modes.map((column) => confusion[row][column]));
        expect(all.reduce((sum, cell) => sum + cell, 0)).toBe(cases.length);
        const diagonal = modes.reduce((sum, mode) => sum + confusion[mode][mode], 0);
        expect(diagonal / cases.length).toBeCloseTo(strict, 12);
      }),
    );
  });
});

describe('kappa, agreement beyond chance', () => {
  test('of the textbook table 20, 5; 10, 15 is 0.4, whether a third mode stands beside it or not', () => {
    expect(kappaOf(matrix([20, 5, 0], [10, 15, 0], [0, 0, 0]))).toBeCloseTo(0.4, 12);
  });

  test('of three modes with 30 of 45 right and even margins is 0.5', () => {
    expect(kappaOf(matrix([10, 3, 2], [2, 10, 3], [3, 2, 10]))).toBeCloseTo(0.5, 12);
  });

  test('is 1 when every case agrees', () => {
    expect(kappaOf(matrix([4, 0, 0], [0, 2, 0], [0, 0, 3]))).toBeCloseTo(1, 12);
  });

  test('is 0 when the model always says the same', () => {
    expect(kappaOf(matrix([0, 0, 5], [0, 0, 5], [0, 0, 5]))).toBeCloseTo(0, 12);
  });

  test('is under 0 when the model says the opposite of the guides', () => {
    expect(kappaOf(matrix([0, 5, 0], [5, 0, 0], [0, 0, 0]))).toBeCloseTo(-1, 12);
  });

  test('is 1 when guides and model know one mode only', () => {
    expect(kappaOf(matrix([7, 0, 0], [0, 0, 0], [0, 0, 0]))).toBe(1);
  });
});
