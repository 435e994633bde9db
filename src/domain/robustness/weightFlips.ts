import { decide } from '#domain/decision/decide.ts';
import type { DecisionModel, Fit } from '#domain/decision/decisionModel.ts';
import { modelForClass } from '#domain/decision/phoneGroup.ts';
import { factorsThatCount, fitByFactor } from '#domain/decision/score.ts';
import type { Situation } from '#domain/decision/situation.ts';
import type { Factor, Mode } from '#domain/vocabulary.ts';

/** The share of the total weight at which one factor would put a rival level with the leader. */
export interface WeightFlip {
  readonly factor: Factor;
  /** Its share of the total weight now, 0 to 1. */
  readonly from: number;
  /** Its share, 0 to 1, at which the rival draws level, the others keeping their proportions. */
  readonly to: number;
  readonly rival: Mode;
}

type Shares = ReadonlyMap<Factor, number>;

/**
 * Exact weight flips of the leading mode, smallest shift first. With leader A and rival B,
 * d_i = fit_A,i - fit_B,i and R = sum over i != j of w_i d_i / (1 - w_j), the two draw level at t = R / (R - d_j);
 * it is a real flip only for 0 <= t <= 1, and only if no third mode is ahead of both at t.
 */
export function weightFlips(situation: Situation, released: DecisionModel): readonly WeightFlip[] {
  const model = modelForClass(released, situation.context);
  const { ranking } = decide(situation, model);
  const [leader, ...rivals] = ranking as [Mode, ...Mode[]];
  const fits = fitByFactor(situation.answers, model);
  const shares = sharesOf(situation, fits);
  return [...shares.keys()]
    .flatMap((factor) => rivals.flatMap((rival) => flipOf(factor, leader, rival)))
    .toSorted((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from));

  function flipOf(factor: Factor, leader: Mode, rival: Mode): readonly WeightFlip[] {
    const from = shares.get(factor)!;
    if (from === 1) return [];
    const difference = (of: Factor) => fits.get(of)![leader] - fits.get(of)![rival];
    const rest = [...shares].filter(([other]) => other !== factor);
    const restLead = rest.reduce((sum, [other, share]) => sum + share * difference(other), 0) / (1 - from);
    // Adding 0 turns minus 0 into 0.
    const to = restLead / (restLead - difference(factor)) + 0;
    const isReal = Number.isFinite(to) && to >= 0 && to <= 1;
    return isReal && staysOnTop(rival, factor, to) ? [{ factor, from, to, rival }] : [];
  }

  function staysOnTop(rival: Mode, factor: Factor, to: number): boolean {
    const from = shares.get(factor)!;
    const scoreAt = (mode: Mode) =>
      [...shares].reduce((sum, [other, share]) => {
        const weight = other === factor ? to : (share * (1 - to)) / (1 - from);
        return sum + weight * fits.get(other)![mode];
      }, 0);
    const best = Math.max(...ranking.map(scoreAt));
    return scoreAt(rival) >= best - 1e-9;
  }
}

function sharesOf({ weights }: Situation, fits: ReadonlyMap<Factor, Fit>): Shares {
  const counting = factorsThatCount(fits, weights);
  const total = counting.reduce((sum, factor) => sum + weights[factor], 0);
  return new Map(counting.map((factor) => [factor, weights[factor] / total]));
}
