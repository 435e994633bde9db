import { decide, type Decision } from './decision/decide.ts';
import type { DecisionModel } from './decision/decisionModel.ts';
import { dutiesOf, minutesConflict, type Duty, type MinutesConflict } from './decision/guardrails.ts';
import type { Answers, Context, Weights } from './decision/situation.ts';
import { acceptability, type Acceptability } from './robustness/acceptability.ts';
import { answerFlips, type AnswerFlip } from './robustness/answerFlips.ts';
import { weightFlips, type WeightFlip } from './robustness/weightFlips.ts';

export interface Recommendation extends Decision {
  /** Where the school's rules on live minutes contradict each other: the verdict then breaks one of them. */
  readonly minutesConflict: MinutesConflict | undefined;
  readonly duties: readonly Duty[];
  readonly flips: readonly AnswerFlip[];
  readonly weightFlips: readonly WeightFlip[];
  readonly acceptability: Acceptability;
  /** The version of the model that decided. */
  readonly model: number;
}

/** Whether a verdict holds a live part; `either` is read as its better half, the first of the ranking. */
export const holdsLivePart = ({ ranking }: Pick<Decision, 'ranking'>): boolean =>
  ranking[0] !== 'asynchronous';

/** Everything the model says about one situation. Pure: the same input gives the same output, draws included. */
export function recommend(
  answers: Answers,
  weights: Weights,
  context: Context,
  model: DecisionModel,
): Recommendation {
  const situation = { answers, weights, context };
  const decision = decide(situation, model);
  return {
    ...decision,
    minutesConflict: minutesConflict(context),
    duties: dutiesOf(situation, holdsLivePart(decision)),
    flips: answerFlips(situation, model),
    weightFlips: weightFlips(situation, model),
    acceptability: acceptability(situation, model),
    model: model.version,
  };
}
