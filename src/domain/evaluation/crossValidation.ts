import { agreementOf, type EvaluationCase } from './agreement.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';

/** The only numbers of a model that these cases could have moved; every fit stands on its reason. */
const margins = [2, 3.5, 5, 7.5, 10];
const raises = [0, 1, 2, 3, 4];

export interface CrossValidation {
  /** Share of strict agreement on families that took no part in choosing the numbers, 0 to 1. */
  readonly strict: number;
  readonly accepting: number;
  readonly families: number;
}

const withNumbers = (model: DecisionModel, margin: number, raise: number): DecisionModel => ({
  ...model,
  margin: { ...model.margin, value: margin },
  twoPartRaise: { ...model.twoPartRaise, value: raise },
});

/**
 * Leaves one family of guides out at a time, chooses the margin and the two-part raise that agree best with all
 * other families, and counts the agreement with the one left out.
 */
export function crossValidate(cases: readonly EvaluationCase[], model: DecisionModel): CrossValidation {
  if (cases.length === 0) return { strict: 0, accepting: 0, families: 0 };
  const families = [...new Set(cases.map(({ family }) => family))];
  const candidates = margins.flatMap((margin) => raises.map((raise) => withNumbers(model, margin, raise)));
  // Each candidate judges every case once; the folds only add up different cases.
  const judged = candidates.map((candidate) => agreementOf(cases, candidate).judged);
  let strict = 0;
  let accepting = 0;
  for (const family of families) {
    const agreement = (candidate: (typeof judged)[number]) =>
      candidate.reduce((sum, one) => sum + (one.of.family === family ? 0 : one.strict), 0);
    const best = judged.reduce((leader, candidate) =>
      agreement(candidate) > agreement(leader) ? candidate : leader,
    );
    for (const one of best.filter(({ of }) => of.family === family)) {
      strict += one.strict;
      accepting += one.accepting;
    }
  }
  return { strict: strict / cases.length, accepting: accepting / cases.length, families: families.length };
}
