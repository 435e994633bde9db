import { describe, expect, test } from 'vitest';
import type { EvaluationCase } from '#domain/evaluation/agreement.ts';
import { crossValidate } from '#domain/evaluation/crossValidation.ts';
import type { Answers } from '#domain/decision/situation.ts';
import type { Mode } from '#domain/vocabulary.ts';
import { modelOf, optionOf, questionOf } from '../../../support/situations.ts';

const work = questionOf('objectives.work', [], {
  atMost: 2,
  answers: [optionOf('acquire', '142', 'conveyance'), optionOf('discuss', '122', 'convergence')],
});
const model = modelOf(
  [work, ...['access.one', 'engagement.one', 'equity.one'].map((id) => questionOf(id, ['222', '322']))],
  { twoPartRaise: 0 },
);

/** Own time fits 3, a blend 2 and the raise: which of the two wins is up to the raise alone. */
const twoParts: Answers = { 'objectives.work': ['acquire', 'discuss'] };
/** One factor of three a step toward live: live leads by 8.3 points, so the margin settles whether either wins. */
const closeCall: Answers = { 'access.one': '322', 'engagement.one': '222', 'equity.one': '222' };

const guideSays = (family: string, recommended: Mode, answers: Answers): EvaluationCase => ({
  id: family,
  situation: 'Made up for a test.',
  recommended,
  alsoAccepted: [],
  family,
  source: { title: family, url: 'https://example.org/' },
  answers,
  context: {},
});
const times = (count: number, one: EvaluationCase) => Array.from({ length: count }, () => one);

describe('leaving one family of guides out', () => {
  test('two families that agree find the raise for each other', () => {
    const cases = [guideSays('one', 'blended', twoParts), guideSays('other', 'blended', twoParts)];
    expect(crossValidate(cases, model)).toEqual({ strict: 1, accepting: 1, families: 2 });
  });

  test('two families that disagree are each judged by numbers chosen for the other', () => {
    const cases = [
      ...times(3, guideSays('many', 'blended', twoParts)),
      guideSays('one', 'asynchronous', twoParts),
    ];
    expect(crossValidate(cases, model).strict).toBe(0);
  });

  test('a family is left out whole: many cases of its own do not pull the choice its way', () => {
    const cases = [
      ...times(20, guideSays('many', 'asynchronous', twoParts)),
      ...times(2, guideSays('few', 'blended', twoParts)),
      guideSays('third', 'blended', twoParts),
    ];
    // Judged by the 3 others, all 20 miss; judged by the 20, so do the 3.
    expect(crossValidate(cases, model).strict).toBe(0);
  });

  test('the margin is chosen by the others as well', () => {
    const cases = [guideSays('sure', 'synchronous', closeCall), guideSays('unsure', 'blended', closeCall)];
    // The sure one wants a narrow margin, the unsure one a wide margin; each is judged by the other's.
    expect(crossValidate(cases, model).strict).toBe((0.5 + 0) / 2);
  });

  test('the numbers the model holds now play no part', () => {
    const cases = [guideSays('one', 'blended', twoParts), guideSays('other', 'blended', twoParts)];
    const raised = { ...model, twoPartRaise: { ...model.twoPartRaise, value: 4 } };
    expect(crossValidate(cases, raised)).toEqual(crossValidate(cases, model));
  });

  test('what a guide accepts as well counts in the accepting share', () => {
    const cases: EvaluationCase[] = [
      { ...guideSays('one', 'blended', twoParts), alsoAccepted: ['asynchronous'] },
      guideSays('other', 'asynchronous', twoParts),
    ];
    expect(crossValidate(cases, model)).toMatchObject({ strict: 0, accepting: 0.5 });
  });

  test('families are counted once, however many cases they have', () => {
    const cases = times(5, guideSays('one', 'synchronous', closeCall));
    expect(crossValidate(cases, model).families).toBe(1);
  });
});
