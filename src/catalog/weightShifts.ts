import { decidingModel, type Catalog, type Example } from './loadCatalog.ts';
import { factorName } from './modelPages.ts';
import { fitByFactor } from '#domain/decision/score.ts';
import type { DecisionModel, Fit } from '#domain/decision/decisionModel.ts';
import { recommend } from '#domain/recommend.ts';
import { weightFlips } from '#domain/robustness/weightFlips.ts';
import type { Factor, Mode } from '#domain/vocabulary.ts';

/** How far one factor's share of the weights would have to move for the second mode to draw level with the best. */
export interface WeightShift {
  readonly factor: Factor;
  /** The factor's share now, 0 to 1. */
  readonly from: number;
  /** d_j: the best mode's fit less the second's, on this factor. */
  readonly lead: number;
  /** R: the same difference over all other factors, by their shares. */
  readonly restLead: number;
  /** t = R / (R - d_j); no share of the weights unless it lies from 0 to 1. */
  readonly level: number;
  /** Whether the calculator names it: a share from 0 to 1 at which no third mode is ahead of both. */
  readonly isReal: boolean;
}

/** The numbers of the weight formula, factor by factor, for a table; the flips themselves come from the domain. */
export function weightShifts(
  { situation }: Pick<Example, 'situation'>,
  best: Mode,
  second: Mode,
  model: DecisionModel,
): readonly WeightShift[] {
  const fits = fitByFactor(situation.answers, model);
  const counting = [...fits.keys()];
  const flips = weightFlips(situation, model);
  const total = counting.reduce((sum, factor) => sum + situation.weights[factor], 0);
  const share = (factor: Factor) => situation.weights[factor] / total;
  const leadOn = (fit: Fit) => fit[best] - fit[second];
  return counting.map((factor) => {
    const from = share(factor);
    const lead = leadOn(fits.get(factor)!);
    const others = counting.filter((other) => other !== factor);
    const restLead =
      others.reduce((sum, other) => sum + share(other) * leadOn(fits.get(other)!), 0) / (1 - from);
    const level = restLead / (restLead - lead);
    const isReal = flips.some((flip) => !flip.onlyAtZero && flip.factor === factor && flip.rival === second);
    return { factor, from, lead, restLead, level, isReal };
  });
}

/** The first example whose verdict a different weight would turn, with the smallest such shift. */
export function turnedByWeight(catalog: Catalog) {
  const model = decidingModel(catalog);
  return catalog.examples
    .map(({ name, situation: { answers, weights, context } }) => {
      const result = recommend(answers, weights, context, model);
      return {
        name,
        leader: result.ranking[0]!,
        flip: result.weightFlips.find(({ onlyAtZero }) => !onlyAtZero),
      };
    })
    .flatMap(({ name, leader, flip }) =>
      flip === undefined
        ? []
        : [
            {
              name,
              factor: factorName(catalog, flip.factor),
              from: flip.from,
              to: flip.to,
              leader: catalog.advice.verdicts[leader].name,
              rival: catalog.advice.verdicts[flip.rival].name,
            },
          ],
    )[0];
}
