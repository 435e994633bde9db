import { decide, type Decision } from '#domain/decision/decide.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import type { Situation } from '#domain/decision/situation.ts';

/** The least and the greatest share (0 to 1) of a class for whom several things hold at once. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * What separate shares (0 to 1) allow to say about all of them together, without knowing who is in which:
 * between max(0, sum - (n - 1)) and the smallest (Fréchet's bounds). Undefined for no shares.
 */
export function boundsOf(shares: readonly number[]): Bounds | undefined {
  if (shares.length === 0) return undefined;
  const sum = shares.reduce((total, share) => total + share, 0);
  // Percentages are whole; without rounding, 0.9 + 0.8 + 0.7 - 2 is 0.3999….
  const most = Math.min(...shares);
  const least = Math.round(Math.max(0, sum - (shares.length - 1)) * 100) / 100;
  return { least: Math.min(least, most), most };
}

/** From which share of the class each answer about joining holds, greatest first. */
export type ShareSteps = readonly { readonly answer: string; readonly from: number }[];

/** The steps with the first answer that passes the model's reach floor beginning right at that floor. */
export function stepsAtFloor(steps: ShareSteps, { guardrails }: DecisionModel): ShareSteps {
  const { shareByAnswer, value: floor } = guardrails.reachFloor;
  const passing = steps.filter(({ answer }) => shareByAnswer[answer]! >= floor);
  return steps.map((step) => (step === passing.at(-1) ? { ...step, from: floor } : step));
}

/** The answer that a share of the class stands for. */
export const answerForShare = (share: number, steps: ShareSteps): string =>
  (steps.find(({ from }) => share >= from) ?? steps.at(-1)!).answer;

export interface BoundedDecision extends Bounds {
  readonly atLeast: Decision;
  readonly atMost: Decision;
  /** True when every share within the bounds leads to the same verdict; if not, one count of those for whom everything holds would settle it. */
  readonly isSettled: boolean;
}

/** The decision at both ends of what separate shares allow; `counted` adds what a count of the class says of each. */
export function decideWithin(
  bounds: Bounds,
  situation: Situation,
  steps: ShareSteps,
  model: DecisionModel,
  counted = (answered: Situation): Situation => answered,
): BoundedDecision {
  const { question } = model.guardrails.reachFloor;
  const decideAt = (share: number) =>
    decide(
      counted({
        ...situation,
        answers: { ...situation.answers, [question]: answerForShare(share, steps) },
      }),
      model,
    );
  const atLeast = decideAt(bounds.least);
  const atMost = decideAt(bounds.most);
  const between = steps.map(({ from }) => from).filter((from) => from > bounds.least && from <= bounds.most);
  const isSettled =
    between.every((share) => saysTheSame(decideAt(share), atLeast)) && saysTheSame(atMost, atLeast);
  return { ...bounds, atLeast, atMost, isSettled };
}

/** Whether two decisions name the same mode, or leave the same two open. */
function saysTheSame(a: Decision, b: Decision): boolean {
  const named = ({ verdict, ranking }: Decision) =>
    verdict === 'either' ? ranking.slice(0, 2).toSorted() : [verdict];
  return named(a).join() === named(b).join();
}
