import { readYaml } from '#catalog/readYaml.ts';
import { CasesSchema, type Cases } from '#catalog/schemas/districtSchema.ts';
import { readSituation } from '#codec/situationInput.ts';
import { decide } from '#domain/decision/decide.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import { equalWeights, type Weights } from '#domain/decision/situation.ts';
import type { Rule } from '#domain/decision/guardrails.ts';
import type { Strength, Verdict } from '#domain/vocabulary.ts';

type WrittenCase = Cases[number];

/** What a model says about a situation, or what somebody expects it to say. */
export interface Judgment {
  readonly verdict: Verdict;
  readonly strength: Strength;
  readonly rules: readonly Rule[];
}

/** The cases of one file below `root`. */
export const readCases = (root: string, file: string): Cases => readYaml(root, file, CasesSchema);

/** What whoever wrote the case expects; the rules that take a mode out, none unless named. */
export const expectedOf = ({ verdict, strength, rules = [] }: WrittenCase): Judgment => ({
  verdict,
  strength,
  rules,
});

/** What the model says about the case; a weight that the case leaves open is the starting one. */
export function judgmentOf(
  { name, answers = {}, weights = {}, context = {} }: WrittenCase,
  model: DecisionModel,
  startingWeights: Weights = equalWeights,
): Judgment {
  const input = { answers, weights: { ...startingWeights, ...weights }, context };
  const { verdict, strength, ruledOut } = decide(readSituation(input, model, name), model);
  return { verdict, strength, rules: [...new Set(ruledOut.map(({ rule }) => rule))] };
}
