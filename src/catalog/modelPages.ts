import { shortCitation } from './citation.ts';
import { decidingModel, type Catalog } from './loadCatalog.ts';
import type { Fit, Grounds } from '#domain/decision/decisionModel.ts';
import { modes, type EvidenceStrength, type Factor, type Mode } from '#domain/vocabulary.ts';

/** Something said of each mode, in the order in which every table shows them, with the mode's plain name. */
export type ByMode<Value> = readonly { readonly mode: Mode; readonly name: string; readonly value: Value }[];

export const byMode = <Value>({ advice }: Catalog, valueOf: (mode: Mode) => Value): ByMode<Value> =>
  modes.map((mode) => ({ mode, name: advice.verdicts[mode].name, value: valueOf(mode) }));

export const fitByMode = (catalog: Catalog, fit: Fit): ByMode<number> => byMode(catalog, (mode) => fit[mode]);

/** Why a number is what it is, with its sources named as in a sentence. */
export interface ShownGrounds {
  readonly reason: string;
  readonly strength: EvidenceStrength;
  readonly sources: readonly { readonly id: string; readonly name: string }[];
}

export const shownGrounds = (
  { evidence }: Catalog,
  { reason, strength, evidence: ids }: Grounds,
): ShownGrounds => ({
  reason,
  strength,
  sources: ids.map((id) => ({ id, name: shortCitation(evidence.get(id)!) })),
});

/** One answer on its factor's page. `id` is permanent: results and the list of misses link to it. */
export interface AnswerLine extends ShownGrounds {
  readonly id: string;
  readonly label: string;
  readonly fit: ByMode<number>;
}

export interface QuestionLines {
  readonly id: string;
  readonly name: string;
  readonly ask: string;
  readonly why: string;
  readonly lines: readonly AnswerLine[];
}

/** Where the line of an answer stands: `/model/access/#access.device-phone`. */
export const linePath = (question: string, answer: string): string =>
  `${factorPath(question.split('.')[0]!)}#${question}-${answer}`;

export const factorPath = (factor: string): string => `/model/${factor}/`;

/** Factors in their order with their plain names, for lists of pages. */
export const factorNames = ({ questionnaire }: Catalog) =>
  questionnaire.map(({ factor, name }) => ({ factor, name, path: factorPath(factor) }));

export const factorName = ({ questionnaire }: Catalog, factor: Factor): string =>
  questionnaire.find((words) => words.factor === factor)!.name;

export interface FactorFits {
  readonly factor: Factor;
  readonly name: string;
  readonly intro: string;
  readonly questions: readonly QuestionLines[];
}

/** Every question and answer of each factor with its numbers, words, reasons and sources. */
export function fitsByFactor(catalog: Catalog): readonly FactorFits[] {
  const model = decidingModel(catalog);
  return catalog.questionnaire.map(({ factor, name, intro, questions }) => ({
    factor,
    name,
    intro,
    questions: questions.map(({ id, short, ask, why, answers }) => {
      const question = model.questions.find((candidate) => candidate.id === id)!;
      return {
        id,
        name: short,
        ask,
        why,
        lines: question.answers.map((option) => ({
          id: `${id}-${option.id}`,
          label: answers.find((words) => words.id === option.id)!.label,
          fit: fitByMode(catalog, option.fit),
          ...shownGrounds(catalog, option),
        })),
      };
    }),
  }));
}
