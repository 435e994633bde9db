import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide } from '#domain/decision/decide.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import type { Situation } from '#domain/decision/situation.ts';
import { answerFlips, type AnswerFlip, type Change } from '#domain/robustness/answerFlips.ts';
import { anySituation } from '../../../support/anySituation.ts';
import {
  anySmallModel,
  connectionQuestion,
  modelOf,
  noWeights,
  optionOf,
  questionOf,
  releasedModel,
  answering,
} from '../../../support/situations.ts';

type Move = Pick<Change, 'question' | 'to'>;

const verdictAfter = (moves: readonly Move[], situation: Situation, model: DecisionModel) => {
  const moved = Object.fromEntries(moves.map(({ question, to }) => [question, to]));
  return decide({ ...situation, answers: { ...situation.answers, ...moved } }, model).verdict;
};

/** Every single answer, and for a question that takes two every one that may be added to the one chosen. */
const everyMove = ({ answers: given }: Situation, model: DecisionModel): readonly Move[] =>
  model.questions.flatMap(({ id, atMost, answers }) => {
    const now = [given[id] ?? 'unsure'].flat();
    const isAdding = atMost === 2 && now.length === 1 && now[0] !== 'unsure';
    const others = answers.filter((option) => !now.includes(option.id));
    return [
      ...answers.map((option) => ({ question: id, to: option.id })),
      ...(isAdding ? others.map((option) => ({ question: id, to: [...now, option.id] })) : []),
    ];
  });

const nameOf = (moves: readonly Move[]) => moves.map(({ question, to }) => `${question}=${to}`).join(' + ');
const namesOf = (flips: readonly AnswerFlip[]) => flips.map(({ changes }) => nameOf(changes)).sort();

function turningMoves(situation: Situation, model: DecisionModel): readonly string[] {
  const now = decide(situation, model).verdict;
  return everyMove(situation, model)
    .filter((move) => verdictAfter([move], situation, model) !== now)
    .map((move) => nameOf([move]))
    .sort();
}

function turningPairs(situation: Situation, model: DecisionModel): readonly string[] {
  const now = decide(situation, model).verdict;
  const moves = everyMove(situation, model).filter(({ question, to }) => situation.answers[question] !== to);
  return moves
    .flatMap((first, index) => moves.slice(index + 1).map((second) => [first, second] as const))
    .filter(([first, second]) => first.question !== second.question)
    .filter((pair) => verdictAfter(pair, situation, model) !== now)
    .map(nameOf)
    .sort();
}

const anySmallCase = anySmallModel.chain((model) =>
  anySituation(model).map((situation) => ({ model, situation })),
);

// Answered questions first at the same distance; an open question is one step away.
const distanceOf = ({ changes }: AnswerFlip) =>
  changes.reduce((sum, { steps, from }) => sum + steps + (from.length === 0 ? 0.5 : 0), 0);

test('better connections for a counted class would lift its floor, as they would for an estimated one', () => {
  const model = modelOf([connectionQuestion], { start: '420' });
  const counted = answering({ 'access.connection': 'few' }, { context: { liveReach: 0.2 } });
  const estimated = answering({ 'access.connection': 'few' });
  expect(answerFlips(counted, model)).toEqual(answerFlips(estimated, model));
});

describe('laws of the released model', () => {
  test('each flip really leads to the verdict it names', () => {
    fc.assert(
      fc.property(anySituation(releasedModel), (situation) => {
        for (const { changes, verdict } of answerFlips(situation, releasedModel)) {
          expect(verdictAfter(changes, situation, releasedModel)).toBe(verdict);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('no flip leads back to the verdict that stands', () => {
    fc.assert(
      fc.property(anySituation(releasedModel), (situation) => {
        const verdicts = answerFlips(situation, releasedModel).map(({ verdict }) => verdict);
        expect(verdicts).not.toContain(decide(situation, releasedModel).verdict);
      }),
      { numRuns: 25 },
    );
  });

  test('no single answer that turns the verdict is missing', () => {
    fc.assert(
      fc.property(anySituation(releasedModel), (situation) => {
        const singles = answerFlips(situation, releasedModel).filter(({ changes }) => changes.length === 1);
        expect(namesOf(singles)).toEqual(turningMoves(situation, releasedModel));
      }),
      { numRuns: 25 },
    );
  });

  test('the nearest flip comes first', () => {
    fc.assert(
      fc.property(anySituation(releasedModel), (situation) => {
        const distances = answerFlips(situation, releasedModel).map(distanceOf);
        expect(distances).toEqual(distances.toSorted((a, b) => a - b));
      }),
      { numRuns: 25 },
    );
  });
});

describe('pairs of changes, in any small model', () => {
  test('pairs are named only where no single answer turns the verdict', () => {
    fc.assert(
      fc.property(anySmallCase, ({ model, situation }) => {
        const hasSingle = turningMoves(situation, model).length > 0;
        const sizes = answerFlips(situation, model).map(({ changes }) => changes.length);
        expect(sizes.every((size) => size === (hasSingle ? 1 : 2))).toBe(true);
      }),
    );
  });

  test('where no single answer turns the verdict no turning pair is missing', () => {
    fc.assert(
      fc.property(anySmallCase, ({ model, situation }) => {
        fc.pre(turningMoves(situation, model).length === 0);
        expect(namesOf(answerFlips(situation, model))).toEqual(turningPairs(situation, model));
      }),
    );
  });

  test('each pair really leads to the verdict it names', () => {
    fc.assert(
      fc.property(anySmallCase, ({ model, situation }) => {
        fc.pre(turningMoves(situation, model).length === 0);
        for (const { changes, verdict } of answerFlips(situation, model)) {
          expect(verdictAfter(changes, situation, model)).toBe(verdict);
        }
      }),
    );
  });
});

describe('one change as a teacher reads it', () => {
  const ladder = questionOf('access.device', ['400', '300', '040'], { changeable: false });
  const openOne = questionOf('equity.home', ['222', '040']);

  test('the third answer is two steps from the first', () => {
    const [flip] = answerFlips(answering({ 'access.device': '400' }), modelOf([ladder]));
    expect(flip).toEqual({
      verdict: 'asynchronous',
      changes: [{ question: 'access.device', from: ['400'], to: '040', steps: 2, changeable: false }],
    });
  });

  test('a question that is not yet answered is one step from any answer', () => {
    const [flip] = answerFlips(answering({ 'access.device': '400' }), modelOf([ladder, openOne]));
    expect(flip?.changes).toEqual([
      { question: 'equity.home', from: [], to: '040', steps: 1, changeable: true },
    ]);
  });

  test('"not sure" counts as not yet answered', () => {
    const situation = answering({ 'access.device': '400', 'equity.home': 'unsure' });
    const [flip] = answerFlips(situation, modelOf([ladder, openOne]));
    expect(flip?.changes[0]?.from).toEqual([]);
  });

  test('at one step, an answered question comes before an open one', () => {
    const near = questionOf('objectives.thinking', ['400', '040']);
    const flips = answerFlips(answering({ 'objectives.thinking': '400' }), modelOf([openOne, near]));
    expect(flips.map(({ changes }) => changes[0]?.question)).toEqual(['objectives.thinking', 'equity.home']);
  });

  test('an open question one step away comes before an answered one two steps away', () => {
    const flips = answerFlips(answering({ 'access.device': '400' }), modelOf([ladder, openOne]));
    expect(flips.map(({ changes }) => changes[0]?.question)).toEqual(['equity.home', 'access.device']);
  });

  test('kinds of work have no order: any of them is one step from any other', () => {
    const work = questionOf('objectives.work', ['400', '300', '040'], { atMost: 2 });
    const [flip] = answerFlips(answering({ 'objectives.work': '400' }), modelOf([work]));
    expect(flip?.changes[0]?.steps).toBe(1);
  });

  test('two kinds of work can be narrowed to one of the two', () => {
    const work = questionOf('objectives.work', [], {
      atMost: 2,
      answers: [optionOf('acquire', '040', 'conveyance'), optionOf('discuss', '400', 'convergence')],
    });
    const flips = answerFlips(
      answering({ 'objectives.work': ['acquire', 'discuss'] }),
      modelOf([work], { twoPartRaise: 4 }),
    );
    expect(flips.map(({ changes, verdict }) => [changes[0]?.from, changes[0]?.to, verdict])).toEqual([
      [['acquire', 'discuss'], 'acquire', 'asynchronous'],
      [['acquire', 'discuss'], 'discuss', 'synchronous'],
    ]);
  });
});

describe('a second kind of work', () => {
  const works = (flips: readonly AnswerFlip[]) =>
    flips.flatMap(({ changes, verdict }) =>
      changes.filter(({ question }) => question === 'objectives.work').map(({ to }) => ({ to, verdict })),
    );

  test('a teacher whose students only read learns that a discussion added to it would make a blend', () => {
    const flips = answerFlips(answering({ 'objectives.work': 'acquire' }), releasedModel);
    expect(works(flips)).toContainEqual({ to: ['acquire', 'discuss'], verdict: 'blended' });
  });

  test('is one step away, and changeable as the question is', () => {
    const work = questionOf('objectives.work', ['400', '040'], { atMost: 2 });
    const flips = answerFlips(answering({ 'objectives.work': '400' }), modelOf([work], { margin: 1 }));
    expect(flips.map(({ changes }) => changes[0])).toContainEqual({
      question: 'objectives.work',
      from: ['400'],
      to: ['400', '040'],
      steps: 1,
      changeable: true,
    });
  });

  test.each([
    ['chosen yet', {}],
    ['left once two are chosen', { 'objectives.work': ['acquire', 'discuss'] }],
  ])('is not offered where there is no single one %s', (_, answers) => {
    const flips = answerFlips(answering(answers), releasedModel);
    expect(works(flips).every(({ to }) => typeof to === 'string')).toBe(true);
  });

  test('is never offered for a question that takes one answer', () => {
    const flips = answerFlips(answering({ 'access.connection': 'half' }), releasedModel);
    const tos = flips.flatMap(({ changes }) => changes.map(({ to }) => typeof to));
    expect(new Set(tos)).toEqual(new Set(['string']));
  });
});

describe('rules and flips', () => {
  const model = modelOf([connectionQuestion, questionOf('objectives.thinking', ['402', '403'])]);
  const liveVerdict = answering({ 'access.connection': 'all', 'objectives.thinking': '402' });

  test('an answer that breaks the floor of reach turns a live verdict', () => {
    expect(namesOf(answerFlips(liveVerdict, model))).toEqual([
      'access.connection=few',
      'access.connection=under',
    ]);
  });

  test('with a rule that leaves one mode nothing turns the verdict', () => {
    expect(answerFlips({ ...liveVerdict, context: { policy: 'both-required' } }, model)).toEqual([]);
  });

  test('with every weight at zero and no rule to break nothing turns the verdict', () => {
    expect(answerFlips({ ...liveVerdict, weights: noWeights }, model)).toEqual([]);
  });
});
