import { decide } from '#domain/decision/decide.ts';
import type { DecisionModel, Fit } from '#domain/decision/decisionModel.ts';
import { modelForClass } from '#domain/decision/phoneGroup.ts';
import { fitByFactor, isLevel } from '#domain/decision/score.ts';
import type { Situation } from '#domain/decision/situation.ts';
import type { Factor, Mode } from '#domain/vocabulary.ts';

/** The share of the total weight at which one factor would put a rival level with the leader, or in its place. */
export interface WeightFlip {
  readonly factor: Factor;
  /** Its share of the total weight now, 0 to 1. */
  readonly from: number;
  /** Its share, 0 to 1, from which the rival draws level or ahead, the others keeping their proportions. */
  readonly to: number;
  readonly rival: Mode;
  /** Where no smaller share above 0 turns it, but none at all does: the rival then leads, and is not only level. */
  readonly onlyAtZero?: true;
}

type Shares = ReadonlyMap<Factor, number>;

/** So little that it moves no score, but enough for a factor to ask for a part and so bring a blend back. */
const barely = 1e-6;

/**
 * Exact weight flips of the leading mode, smallest shift first. With leader A and rival B,
 * d_i = fit_A,i - fit_B,i and R = sum over i != j of w_i d_i / (1 - w_j), the two draw level at t = R / (R - d_j);
 * it is a real flip only for 0 <= t <= 1, and only if no third mode is ahead of both at t.
 */
export function weightFlips(situation: Situation, released: DecisionModel): readonly WeightFlip[] {
  const model = modelForClass(released, situation.context);
  const { ranking } = decide(situation, model);
  const leader = ranking[0]!;
  const fits = fitByFactor(situation.answers, model);
  const shares = sharesOf(situation, fits);
  return [...shares.keys()]
    .flatMap(flipsOf)
    .toSorted((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from));

  function flipsOf(factor: Factor): readonly WeightFlip[] {
    const from = shares.get(factor)!;
    const weights = { ...situation.weights, [factor]: barely };
    const among = from > 0 ? ranking : decide({ ...situation, weights }, model).ranking;
    // What the factor asks for can bring a better mode back, or set the leader aside, before it weighs anything.
    if (among[0] !== leader) return [{ factor, from, to: 0, rival: among[0]! }];
    const flips = among.flatMap((rival) => {
      const to = levelAt(factor, rival);
      // From no weight, a rival that is level already falls behind, or it would have come first.
      const isReal = to >= (from > 0 ? 0 : barely) && to <= 1;
      return isReal && staysOnTop(rival, factor, to, among) ? [{ factor, from, to, rival }] : [];
    });
    return flips.some(({ to }) => to < from - 1e-9) ? flips : [...flips, ...flipAtZero(factor, from)];
  }

  /** What leads once a factor no longer counts: the blend it asked for may go, though no score has moved past it. */
  function flipAtZero(factor: Factor, from: number): readonly WeightFlip[] {
    // The only factor that weighs anything has nothing to leave its weight to.
    if (from === 0 || from === 1) return [];
    const weights = { ...situation.weights, [factor]: 0 };
    const without = decide({ ...situation, weights }, model);
    const rival = without.ranking[0]!;
    const isStillLevel =
      without.ranking.includes(leader) && isLevel(without.scores[rival], without.scores[leader]);
    return rival === leader || isStillLevel ? [] : [{ factor, from, to: 0, rival, onlyAtZero: true }];
  }

  /** t for one factor; no number for the leader itself or where no other factor weighs anything. */
  function levelAt(factor: Factor, rival: Mode): number {
    const difference = (of: Factor) => fits.get(of)![leader] - fits.get(of)![rival];
    const rest = [...shares].filter(([other]) => other !== factor);
    const restLead =
      rest.reduce((sum, [other, share]) => sum + share * difference(other), 0) / (1 - shares.get(factor)!);
    // Adding 0 turns minus 0 into 0.
    return restLead / (restLead - difference(factor)) + 0;
  }

  function staysOnTop(rival: Mode, factor: Factor, to: number, among: readonly Mode[]): boolean {
    const from = shares.get(factor)!;
    const scoreAt = (mode: Mode) =>
      [...shares].reduce((sum, [other, share]) => {
        const weight = other === factor ? to : (share * (1 - to)) / (1 - from);
        return sum + weight * fits.get(other)![mode];
      }, 0);
    const best = Math.max(...among.map(scoreAt));
    return scoreAt(rival) >= best - 1e-9;
  }
}

/** The share of every answered factor, those set to weigh nothing included; none while nothing weighs anything. */
function sharesOf({ weights }: Situation, fits: ReadonlyMap<Factor, Fit>): Shares {
  const answered = [...fits.keys()];
  const total = answered.reduce((sum, factor) => sum + weights[factor], 0);
  return new Map(total === 0 ? [] : answered.map((factor) => [factor, weights[factor] / total]));
}
