import fc from 'fast-check';
import { currentModel, loadModels } from '#catalog/loadCatalog.ts';
import type { AnswerOption, DecisionModel, Fit, Question } from '#domain/decision/decisionModel.ts';
import {
  equalWeights,
  type Answers,
  type Context,
  type Situation,
  type Weights,
} from '#domain/decision/situation.ts';
import { factors, type Factor } from '#domain/vocabulary.ts';
import { anySituation } from './anySituation.ts';

/** The released model that decides for new results. */
export const releasedModel: DecisionModel = currentModel(loadModels());

export const noWeights: Weights = { objectives: 0, access: 0, engagement: 0, flexibility: 0, equity: 0 };

interface Around {
  /** Factors left out keep the usual weight of 2. */
  readonly weights?: Partial<Weights>;
  readonly context?: Context;
}

export function answering(answers: Answers, { weights = {}, context = {} }: Around = {}): Situation {
  return { answers, weights: { ...equalWeights, ...weights }, context };
}

/** Nothing answered, usual weights: only what stands around the activity. */
export const inContext = (context: Context): Situation => answering({}, { context });

const grounds = { reason: 'Made up for a test.', evidence: [], strength: 'estimate' } as const;

/** Three digits, one a mode: '402' suits live 4, own time 0 and a blend 2. */
export const fitOf = (digits: string): Fit => ({
  synchronous: Number(digits[0]),
  asynchronous: Number(digits[1]),
  blended: Number(digits[2]),
});

const letterAt = (index: number): string => String.fromCharCode(97 + index);

/** A question whose answers are named by their fits, so that a test shows the numbers it adds up. */
export function questionOf(id: string, fits: readonly string[], given: Partial<Question> = {}): Question {
  return {
    id,
    factor: id.split('.')[0] as Factor,
    atMost: 1,
    changeable: true,
    answers: fits.map((digits, index) => ({
      id: digits,
      letter: letterAt(index),
      fit: fitOf(digits),
      ...grounds,
    })),
    ...given,
  };
}

/** An answer with a name of its own, for rules that look at names and for kinds of work. */
export function optionOf(id: string, digits: string, part?: AnswerOption['part']): AnswerOption {
  return {
    id,
    letter: id.charAt(0),
    fit: fitOf(digits),
    ...grounds,
    ...(part === undefined ? {} : { part }),
  };
}

interface Numbers {
  readonly twoPartRaise?: number;
  readonly start?: string;
  readonly margin?: number;
  readonly clearLead?: number;
  readonly reachFloor?: number;
}

/** A model on paper: the questions given, and round numbers for the rest. */
export function modelOf(questions: readonly Question[], numbers: Numbers = {}): DecisionModel {
  const { twoPartRaise = 1, start = '223', margin = 5, clearLead = 10, reachFloor = 0.8 } = numbers;
  const valued = (value: number) => ({ value, ...grounds });
  return {
    version: 7,
    released: '2026-01-01',
    questions,
    twoPartRaise: valued(twoPartRaise),
    start: { fit: fitOf(start), ...grounds },
    margin: valued(margin),
    clearLead: valued(clearLead),
    guardrails: {
      reachFloor: {
        ...valued(reachFloor),
        question: 'access.connection',
        shareByAnswer: { all: 1, edge: 0.8, under: 0.79, few: 0.2 },
        phoneGroup: 3,
      },
      longestLive: { ...grounds, minutesByGrade: { 'k-2': 30, '3-5': 40, '6-8': 50, '9-12': 60, adult: 70 } },
      adultNeeded: { ...grounds, grade: 'k-2' },
    },
  };
}

/** The same model with the rule that a blend needs a reason for each of its parts. */
export const settingBlendsAside = (model: DecisionModel): DecisionModel => ({
  ...model,
  guardrails: { ...model.guardrails, needlessPart: grounds },
});

/** How the question about connection reads in a model on paper; every answer fits all modes alike. */
export const connectionQuestion: Question = questionOf('access.connection', [], {
  answers: [
    optionOf('all', '222'),
    optionOf('edge', '222'),
    optionOf('under', '222'),
    optionOf('few', '222'),
  ],
});

/** Fifteen questions, three a factor, each answered '222' (all modes alike) or '322' (one step toward live). */
export const fifteenQuestions: readonly Question[] = factors.flatMap((factor) =>
  ['one', 'two', 'three'].map((name) => questionOf(`${factor}.${name}`, ['222', '322'])),
);

/** Answers to all of {@link fifteenQuestions}, the first `steps` of them one step of fit toward live. */
export const stepsTowardLive = (steps: number): Answers =>
  Object.fromEntries(fifteenQuestions.map(({ id }, index) => [id, index < steps ? '322' : '222']));

const anyFit = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 });

const questionFrom = (id: string) =>
  fc
    .uniqueArray(
      anyFit.map((fit) => fit.join('')),
      { minLength: 2, maxLength: 3 },
    )
    .map((fits) => questionOf(id, fits));

/** Any model on paper of four questions in three factors, small enough to try every pair of changes. */
export const anySmallModel: fc.Arbitrary<DecisionModel> = fc
  .tuple(...['objectives.a', 'objectives.b', 'access.a', 'equity.a'].map(questionFrom))
  .chain((questions) => {
    const model = modelOf(questions);
    return fc.constantFrom(model, settingBlendsAside(model));
  });

/** One answer to each question of a model. */
export const allAnsweredIn = (model: DecisionModel): fc.Arbitrary<Answers> =>
  fc.record(
    Object.fromEntries(
      model.questions.map(({ id, answers }) => [id, fc.constantFrom(...answers.map((option) => option.id))]),
    ),
  );

/** Any weights a teacher can give. */
export const anyWeights: fc.Arbitrary<Weights> = anySituation(releasedModel).map(({ weights }) => weights);

/** Anything a teacher can say around an activity. */
export const anyContext: fc.Arbitrary<Context> = anySituation(releasedModel).map(({ context }) => context);

/** Any answers and weights with no rule of the school and no limit in the way. */
export const anyFreeSituationIn = (model: DecisionModel): fc.Arbitrary<Situation> =>
  anySituation(model).map((situation) => ({ ...situation, context: {} }));
