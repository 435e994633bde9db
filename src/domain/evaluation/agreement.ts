import { decide, type Decision } from '#domain/decision/decide.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import { equalWeights, type Answers, type Context } from '#domain/decision/situation.ts';
import { modes, type Mode } from '#domain/vocabulary.ts';

/** One coding of one published recommendation: what the text says, as answers, and the mode its guide recommends. */
export interface EvaluationCase {
  readonly id: string;
  /** What the guide describes, restated. */
  readonly situation: string;
  readonly recommended: Mode;
  readonly alsoAccepted: readonly Mode[];
  /** Guides that copy one another share a family. */
  readonly family: string;
  readonly source: { readonly title: string; readonly url: string };
  readonly answers: Answers;
  readonly context: Context;
}

export interface JudgedCase {
  readonly of: EvaluationCase;
  readonly decision: Decision;
  /** 1 agrees, 0 misses; `either` is half where its two modes hold the recommended one. */
  readonly strict: number;
  /** The same, counting what the guide accepts as well. */
  readonly accepting: number;
}

/** Recommended mode by the verdict's mode; `either` is spread over its two modes, half and half. */
export type ConfusionMatrix = Readonly<Record<Mode, Readonly<Record<Mode, number>>>>;

export interface Agreement {
  readonly cases: number;
  /** Shares of the cases, 0 to 1. */
  readonly strict: number;
  readonly accepting: number;
  /** Cohen's kappa of the strict count: agreement beyond chance, 1 at best. */
  readonly kappa: number;
  /** How many verdicts were `either`. */
  readonly either: number;
  readonly confusion: ConfusionMatrix;
  readonly judged: readonly JudgedCase[];
}

/** The modes that a verdict stands for: one, or the two that `either` leaves open. */
export const modesOfVerdict = ({ verdict, ranking }: Decision): readonly Mode[] =>
  verdict === 'either' ? ranking.slice(0, 2) : [verdict];

function judge(of: EvaluationCase, model: DecisionModel): JudgedCase {
  const decision = decide({ answers: of.answers, weights: equalWeights, context: of.context }, model);
  const named = modesOfVerdict(decision);
  const worth = 1 / named.length;
  const strict = named.includes(of.recommended) ? worth : 0;
  // An `either` that holds only an accepted mode is a miss: it leaves open what the guide decides.
  const isAccepted = named.length === 1 && of.alsoAccepted.includes(named[0]!);
  return { of, decision, strict, accepting: isAccepted ? 1 : strict };
}

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** How often a model's verdict is the mode that the guide recommends, with equal weights. */
export function agreementOf(cases: readonly EvaluationCase[], model: DecisionModel): Agreement {
  const judged = cases.map((one) => judge(one, model));
  const confusion = confusionOf(judged);
  const strict = meanOf(judged.map((one) => one.strict));
  return {
    cases: cases.length,
    strict,
    accepting: meanOf(judged.map((one) => one.accepting)),
    kappa: kappaOf(confusion),
    either: judged.filter(({ decision }) => decision.verdict === 'either').length,
    confusion,
    judged,
  };
}

function confusionOf(judged: readonly JudgedCase[]): ConfusionMatrix {
  const cell = (recommended: Mode, verdict: Mode) =>
    judged
      .filter(({ of }) => of.recommended === recommended)
      .map(({ decision }) => modesOfVerdict(decision))
      .reduce((sum, named) => sum + (named.includes(verdict) ? 1 / named.length : 0), 0);
  const row = (recommended: Mode) => byMode((verdict) => cell(recommended, verdict));
  return byMode(row);
}

const byMode = <Value>(valueOf: (mode: Mode) => Value): Readonly<Record<Mode, Value>> => ({
  synchronous: valueOf('synchronous'),
  asynchronous: valueOf('asynchronous'),
  blended: valueOf('blended'),
});

/** Cohen's kappa (1960): (observed - expected) / (1 - expected) agreement, expected from the margins of the matrix. */
export function kappaOf(confusion: ConfusionMatrix): number {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const row = (mode: Mode) => sum(modes.map((verdict) => confusion[mode][verdict]));
  const column = (mode: Mode) => sum(modes.map((recommended) => confusion[recommended][mode]));
  const all = sum(modes.map(row));
  if (all === 0) return 0;
  const observed = sum(modes.map((mode) => confusion[mode][mode])) / all;
  const expected = sum(modes.map((mode) => (row(mode) * column(mode)) / all ** 2));
  return expected === 1 ? 1 : (observed - expected) / (1 - expected);
}
