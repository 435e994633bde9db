import { shortCitation } from './citation.ts';
import { contentRoot } from './contentRoot.ts';
import { currentModel, decidingModel, type Catalog } from './loadCatalog.ts';
import { ContentError, readYaml } from './readYaml.ts';
import { VersionsSchema } from './schemas/versionsSchema.ts';
import type { Fit, Grounds } from '#domain/decision/decisionModel.ts';
import { weightingsDrawn } from '#domain/robustness/acceptability.ts';
import {
  evidenceStrengths,
  factors,
  modes,
  type EvidenceStrength,
  type Factor,
  type Mode,
} from '#domain/vocabulary.ts';

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
        lines: question.answers.map((option, index) => ({
          id: `${id}-${option.id}`,
          label: answers[index]!.label,
          fit: fitByMode(catalog, option.fit),
          ...shownGrounds(catalog, option),
        })),
      };
    }),
  }));
}

/** Every reason of the model: of its fits, its thresholds and its rules. */
function allGrounds(catalog: Catalog): readonly Grounds[] {
  const { questions, twoPartRaise, start, margin, clearLead, guardrails } = decidingModel(catalog);
  return [
    ...questions.flatMap(({ answers }) => answers),
    ...[twoPartRaise, start, margin, clearLead],
    ...Object.values(guardrails),
  ];
}

/** How many of the model's reasons are how firm, and whom its sources studied; each source counts once. */
export function foundationsOf(catalog: Catalog) {
  const grounds = allGrounds(catalog);
  const cited = [...new Set(grounds.flatMap(({ evidence }) => evidence))].map((id) =>
    catalog.evidence.get(id)!,
  );
  const inSchool = cited.filter(({ audience }) => audience.includes('k-12'));
  const adultsOnly = cited.filter(({ audience }) =>
    audience.every((one) => one === 'higher-education' || one === 'adults'),
  );
  return {
    reasons: grounds.length,
    byStrength: evidenceStrengths.map((strength) => ({
      strength,
      count: grounds.filter((one) => one.strength === strength).length,
    })),
    sources: cited.length,
    inSchool: inSchool.length,
    adultsOnly: adultsOnly.length,
    others: cited.length - inSchool.length - adultsOnly.length,
  };
}

/** Every released version, newest first, with its date and what it changed. Throws where one has no words. */
export function versionsOf({ models }: Pick<Catalog, 'models'>, root = contentRoot) {
  const versions = readYaml(root, 'versions.yaml', VersionsSchema);
  if (versions.length !== models.length) {
    throw new ContentError(
      `versions.yaml: expected ${models.length} versions, as in content/model/, found ${versions.length}.`,
    );
  }
  return versions.map((entry, index) => ({ ...entry, released: models[index]!.released })).reverse();
}

/** The numbers that sentences about the model quote. */
export function figuresOf(catalog: Catalog) {
  const { version, questions, twoPartRaise, margin, clearLead, guardrails } = decidingModel(catalog);
  return {
    version,
    released: currentModel(catalog.models).released,
    isDistricts: catalog.districtModel !== undefined,
    questions: questions.length,
    factors: factors.length,
    raise: twoPartRaise.value,
    margin: margin.value,
    clearLead: clearLead.value,
    floor: Math.round(guardrails.reachFloor.value * 100),
    phoneGroup: guardrails.reachFloor.phoneGroup,
    weightings: weightingsDrawn.toLocaleString('en-US'),
  };
}
