import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalog } from './catalog.ts';
import { contentRoot } from './contentRoot.ts';
import { decidingModel } from './loadCatalog.ts';
import { ContentError, describeIssues, readYaml } from './readYaml.ts';
import { DisagreementsSchema, GuideReadingsSchema, type GuideReadings } from './schemas/evaluationSchemas.ts';
import { readEvaluation } from '#codec/evaluationInput.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import {
  agreementOf,
  kappaOf,
  type Agreement,
  type ConfusionMatrix,
  type EvaluationCase,
} from '#domain/evaluation/agreement.ts';
import { crossValidate, type CrossValidation } from '#domain/evaluation/crossValidation.ts';
import { modes, type Mode } from '#domain/vocabulary.ts';

const file = 'evaluation/published-guides.json';

/** How often readers of the whole text choose the mode that the guide recommends; shares from 0 to 1. */
export interface ReadersAgreement {
  readonly strict: number;
  readonly accepting: number;
  readonly kappa: number;
  /** In how many cases the readers chose one mode; the shares are of these. */
  readonly judged: number;
}

/** The published cases, and how well a model agrees with them. */
export interface Evaluation {
  readonly agreement: Agreement;
  readonly validation: CrossValidation;
  readonly readers: ReadersAgreement;
  /** Situations; each is filled in twice, so there are twice as many cases. */
  readonly situations: number;
  /** How many of the situations come from guides of and for universities. */
  readonly fromUniversities: number;
  /** In how many of the situations the factors pull apart. */
  readonly pulledApart: number;
  /** Mean number of questions that a case answers. */
  readonly answered: number;
}

const readFile = (root: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** The published cases below `root`, as a model's questions read them. Throws with the place of what is wrong. */
export const publishedGuides = (model: DecisionModel, root = contentRoot): readonly EvaluationCase[] =>
  readEvaluation(readFile(root), model, file);

/** Reads the published cases below `root` and compares them with a model. Throws with the place of what is wrong. */
export function loadEvaluation(model: DecisionModel, root = contentRoot): Evaluation {
  const cases = publishedGuides(model, root);
  const readings = GuideReadingsSchema.safeParse(readFile(root));
  if (!readings.success) throw new ContentError(describeIssues(file, readings.error));
  return {
    agreement: agreementOf(cases, model),
    validation: crossValidate(cases, model),
    readers: readersAgreement(readings.data),
    situations: readings.data.length,
    fromUniversities: readings.data.filter(({ sector }) => sector === 'HE').length,
    pulledApart: readings.data.filter(({ conflict }) => conflict).length,
    answered: cases.reduce((sum, { answers }) => sum + Object.keys(answers).length, 0) / cases.length,
  };
}

function readersAgreement(readings: GuideReadings): ReadersAgreement {
  const judgements = readings.flatMap(({ ownJudgements, ...guide }) =>
    ownJudgements.filter((chosen) => chosen !== 'either').map((chosen) => ({ ...guide, chosen })),
  );
  const share = (isRight: (one: (typeof judgements)[number]) => boolean) =>
    judgements.filter(isRight).length / judgements.length;
  const cell = (recommended: Mode, chosen: Mode) =>
    judgements.filter((one) => one.recommended === recommended && one.chosen === chosen).length;
  const confusion = Object.fromEntries(
    modes.map((recommended) => [
      recommended,
      Object.fromEntries(modes.map((chosen) => [chosen, cell(recommended, chosen)])),
    ]),
  ) as ConfusionMatrix;
  return {
    strict: share(({ recommended, chosen }) => chosen === recommended),
    accepting: share(
      ({ recommended, alsoAccepted, chosen }) => chosen === recommended || alsoAccepted.includes(chosen),
    ),
    kappa: kappaOf(confusion),
    judged: judgements.length,
  };
}

let kept: Evaluation | undefined;

/** The evaluation of the model that decides on this copy of the site, worked out once a build. */
export const evaluation = (): Evaluation => (kept ??= loadEvaluation(decidingModel(catalog())));

/** Where published guides disagree with one another, as counted in content/evaluation/disagreements.yaml. */
export const disagreements = (root = contentRoot) =>
  readYaml(root, 'evaluation/disagreements.yaml', DisagreementsSchema);
