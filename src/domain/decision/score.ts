import type { AnswerOption, DecisionModel, Fit, Question } from './decisionModel.ts';
import type { Answers, Situation, Weights } from './situation.ts';
import { factors, modes, type Factor, type Mode } from '#domain/vocabulary.ts';

/** The options chosen for a question; empty when it is unanswered or `unsure`. */
export function chosenOptions(question: Question, answers: Answers): readonly AnswerOption[] {
  const chosen = answers[question.id];
  if (chosen === undefined) return [];
  return question.answers.filter((option) =>
    typeof chosen === 'string' ? option.id === chosen : chosen.includes(option.id),
  );
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Whether one of two chosen kinds of work conveys information and the other settles its meaning. */
export function holdsBothParts(options: readonly AnswerOption[]): boolean {
  const has = (part: AnswerOption['part']) => options.some((option) => option.part === part);
  return has('conveyance') && has('convergence');
}

/** The fit (0 to 4 per mode; blended may pass 4 by the two-part raise) of what was chosen for one question. */
export function fitOfChoice(options: readonly AnswerOption[], model: DecisionModel): Fit {
  const mean = (mode: Mode) => meanOf(options.map((option) => option.fit[mode]));
  const raise = holdsBothParts(options) ? model.twoPartRaise.value : 0;
  return {
    synchronous: mean('synchronous'),
    asynchronous: mean('asynchronous'),
    blended: mean('blended') + raise,
  };
}

/** The fit of every factor that has at least one answer: the mean over its answered questions. */
export function fitByFactor(answers: Answers, model: DecisionModel): ReadonlyMap<Factor, Fit> {
  const found = new Map<Factor, Fit[]>();
  for (const question of model.questions) {
    const options = chosenOptions(question, answers);
    if (options.length === 0) continue;
    const fits = found.get(question.factor) ?? [];
    found.set(question.factor, [...fits, fitOfChoice(options, model)]);
  }
  return new Map([...found].map(([factor, fits]) => [factor, meanFit(fits)]));
}

function meanFit(fits: readonly Fit[]): Fit {
  return {
    synchronous: meanOf(fits.map((fit) => fit.synchronous)),
    asynchronous: meanOf(fits.map((fit) => fit.asynchronous)),
    blended: meanOf(fits.map((fit) => fit.blended)),
  };
}

export type Scores = Readonly<Record<Mode, number>>;

const highestFit = 4;
const asPoints = (fit: number): number => Math.min(100, (fit / highestFit) * 100);

/** What one factor added to each mode's score, in points of 100; the scores are the sums over factors, 100 at most. */
export interface Contribution {
  readonly factor: Factor;
  readonly points: Scores;
}

/** The factors that count here: answered, and of some weight. */
export function factorsThatCount(fits: ReadonlyMap<Factor, Fit>, weights: Weights): readonly Factor[] {
  return factors.filter((factor) => fits.has(factor) && weights[factor] > 0);
}

/** What each counting factor adds: its share of the weights times its fit. Empty when no factor counts. */
export function contributionsOf(fits: ReadonlyMap<Factor, Fit>, weights: Weights): readonly Contribution[] {
  const counting = factorsThatCount(fits, weights);
  const total = counting.reduce((sum, factor) => sum + weights[factor], 0);
  return counting.map((factor) => {
    const fit = fits.get(factor)!;
    const points = (mode: Mode) => ((weights[factor] / total) * fit[mode] * 100) / highestFit;
    return {
      factor,
      points: {
        synchronous: points('synchronous'),
        asynchronous: points('asynchronous'),
        blended: points('blended'),
      },
    };
  });
}

/** Each mode's score from 0 to 100: the weighted mean of the factors' fits, or the model's start when none counts. */
export function scoreModes(situation: Situation, model: DecisionModel): Scores {
  const contributions = contributionsOf(fitByFactor(situation.answers, model), situation.weights);
  if (contributions.length === 0) return asScores(modes.map((mode) => model.start.fit[mode]));
  const total = (mode: Mode) => contributions.reduce((sum, { points }) => sum + points[mode], 0);
  return asScores(modes.map((mode) => (total(mode) * highestFit) / 100));
}

/** Scores from mean fits in the order of `modes`. */
export function asScores(fits: readonly number[]): Scores {
  return { synchronous: asPoints(fits[0]!), asynchronous: asPoints(fits[1]!), blended: asPoints(fits[2]!) };
}

/** Whether two scores are the same on paper: sums of thirds and halves may differ in the last binary digit. */
export const isLevel = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

/** Modes from best to worst score; blended, then live, goes first among equals, as the start of the model does. */
export function rankModes(scores: Scores, among: readonly Mode[] = modes): readonly Mode[] {
  const tieOrder: readonly Mode[] = ['blended', 'synchronous', 'asynchronous'];
  const order = tieOrder.filter((mode) => among.includes(mode));
  return order.sort((a, b) => (isLevel(scores[a], scores[b]) ? 0 : scores[b] - scores[a]));
}
