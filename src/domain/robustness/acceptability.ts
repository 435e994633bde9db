import { randomFrom } from './random.ts';
import { modesLeft, ruledOutBy } from '#domain/decision/guardrails.ts';
import type { DecisionModel, Fit, Question } from '#domain/decision/decisionModel.ts';
import { chosenOptions, factorsThatCount, fitByFactor, fitOfChoice } from '#domain/decision/score.ts';
import type { Situation } from '#domain/decision/situation.ts';
import { factors, modes, unsure, type Factor, type Mode } from '#domain/vocabulary.ts';

/** The share (0 to 1) of weightings under which each mode comes first; the three add up to 1. */
export type Acceptability = Readonly<Record<Mode, number>>;

export const weightingsDrawn = 5000;
/** Fixed, so that a shared link shows the same number to everyone. */
const seed = 20_261_123;

/** Summed fits of one factor's answered questions, one number a mode in the order of `modes`, and how many. */
interface FactorSum {
  readonly fit: number[];
  count: number;
}

const tripleOf = (fit: Fit): number[] => modes.map((mode) => fit[mode]);

/**
 * Stochastic multicriteria acceptability analysis (Lahdelma, Hokkanen and Salminen, 1998): how often each mode
 * comes first when the weights of the factors that count are drawn evenly from all possible weights
 * (w_i = -ln u_i, normalized) and every `unsure` answer is drawn evenly from its options, rules included.
 */
export function acceptability(situation: Situation, model: DecisionModel): Acceptability {
  const random = randomFrom(seed);
  const open = model.questions.filter(({ id }) => situation.answers[id] === unsure);
  const wins = new Float64Array(modes.length);
  const draw = open.length === 0 ? steadyDraw(situation, model) : openDraw(open, situation, model, random);
  for (let drawn = 0; drawn < weightingsDrawn; drawn++) countWin(wins, draw(), random);
  const share = (mode: Mode) => wins[modes.indexOf(mode)]! / weightingsDrawn;
  return {
    synchronous: share('synchronous'),
    asynchronous: share('asynchronous'),
    blended: share('blended'),
  };
}

interface Draw {
  /** One triple of fits per counting factor. */
  readonly fits: readonly (readonly number[])[];
  readonly left: readonly boolean[];
}

function countWin(wins: Float64Array, { fits, left }: Draw, random: () => number): void {
  const totals = [0, 0, 0];
  for (const fit of fits) {
    const weight = -Math.log(1 - random());
    for (let mode = 0; mode < 3; mode++) totals[mode]! += weight * fit[mode]!;
  }
  const best = Math.max(...totals.filter((_, mode) => left[mode]));
  const winners = totals.map((total, mode) => left[mode] && total >= best - 1e-12);
  const shared = 1 / winners.filter(Boolean).length;
  winners.forEach((won, mode) => won && (wins[mode]! += shared));
}

function leftOf(situation: Situation, model: DecisionModel): readonly boolean[] {
  const left = modesLeft(ruledOutBy(situation, model));
  return modes.map((mode) => left.length === 0 || left.includes(mode));
}

function steadyDraw(situation: Situation, model: DecisionModel): () => Draw {
  const byFactor = fitByFactor(situation.answers, model);
  const counting = factorsThatCount(byFactor, situation.weights);
  const fits =
    counting.length === 0
      ? [tripleOf(model.start.fit)]
      : counting.map((factor) => tripleOf(byFactor.get(factor)!));
  const draw = { fits, left: leftOf(situation, model) };
  return () => draw;
}

function openDraw(
  open: readonly Question[],
  situation: Situation,
  model: DecisionModel,
  random: () => number,
): () => Draw {
  const known = sumsOfKnown(situation, model);
  const left = rulesByDrawnAnswer(open, situation, model);
  return () => {
    const sums = new Map(
      [...known].map(([factor, sum]) => [factor, { fit: [...sum.fit], count: sum.count }]),
    );
    const drawn = new Map<string, string>();
    for (const question of open) {
      const option = question.answers[Math.floor(random() * question.answers.length)]!;
      drawn.set(question.id, option.id);
      addTo(sums, question.factor, tripleOf(option.fit));
    }
    const fits = factors.flatMap((factor) => {
      const sum = sums.get(factor);
      const counts = sum !== undefined && situation.weights[factor] > 0;
      return counts ? [sum.fit.map((total) => total / sum.count)] : [];
    });
    return { fits: fits.length === 0 ? [tripleOf(model.start.fit)] : fits, left: left(drawn) };
  };
}

function addTo(sums: Map<Factor, FactorSum>, factor: Factor, triple: readonly number[]): void {
  const sum = sums.get(factor) ?? { fit: [0, 0, 0], count: 0 };
  triple.forEach((value, mode) => (sum.fit[mode]! += value));
  sums.set(factor, { fit: sum.fit, count: sum.count + 1 });
}

function sumsOfKnown({ answers }: Situation, model: DecisionModel): Map<Factor, FactorSum> {
  const sums = new Map<Factor, FactorSum>();
  for (const question of model.questions) {
    const options = chosenOptions(question, answers);
    if (options.length > 0) addTo(sums, question.factor, tripleOf(fitOfChoice(options, model)));
  }
  return sums;
}

/** The rules look at few answers, so their outcome is worked out once for each answer that they can meet. */
function rulesByDrawnAnswer(
  open: readonly Question[],
  situation: Situation,
  model: DecisionModel,
): (drawn: ReadonlyMap<string, string>) => readonly boolean[] {
  const seen = new Map<string, readonly boolean[]>();
  const read = open.filter(({ id }) => questionsRulesRead(model).includes(id));
  return (drawn) => {
    const chosen = read.map(({ id }) => [id, drawn.get(id)!] as const);
    const key = chosen.map(([, answer]) => answer).join();
    const known = seen.get(key);
    if (known !== undefined) return known;
    const answers = { ...situation.answers, ...Object.fromEntries(chosen) };
    const left = leftOf({ ...situation, answers }, model);
    seen.set(key, left);
    return left;
  };
}

const questionsRulesRead = (model: DecisionModel): readonly string[] => [
  model.guardrails.reachFloor.question,
  'engagement.independence',
];
