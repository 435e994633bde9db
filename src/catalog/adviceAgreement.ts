import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot } from './contentRoot.ts';
import { publishedGuides } from './loadEvaluation.ts';
import { ContentError, describeIssues } from './readYaml.ts';
import { SectorsSchema } from './schemas/evaluationSchemas.ts';
import { readEvaluation } from '#codec/evaluationInput.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import { agreementOf, type Agreement } from '#domain/evaluation/agreement.ts';

const file = 'evaluation/published-advice.json';

/** How one released model agrees with the shared situations and with the wider set of advice. */
export interface VersionAgreement {
  readonly version: number;
  readonly guides: Agreement;
  readonly advice: Agreement;
}

/** The wider set: one line of advice for each family of guides and kind of activity, coded from its name. */
export interface AdviceAgreement {
  readonly advice: number;
  readonly families: number;
  readonly fromUniversities: number;
  /** Mean number of questions that a piece of advice answers. */
  readonly answered: number;
  /** Oldest first. */
  readonly versions: readonly VersionAgreement[];
}

const readFile = (root: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** How a model agrees with the wider set below `root`. */
export const adviceAgreement = (model: DecisionModel, root = contentRoot): Agreement =>
  agreementOf(readEvaluation(readFile(root), model, file), model);

/** Compares every released model with both sets below `root`. Throws with the place of what is wrong. */
export function loadAdviceAgreement(models: readonly DecisionModel[], root = contentRoot): AdviceAgreement {
  const input = readFile(root);
  const sectors = SectorsSchema.safeParse(input);
  if (!sectors.success) throw new ContentError(describeIssues(file, sectors.error));
  const newest = models.at(-1)!;
  const cases = readEvaluation(input, newest, file);
  const guides = publishedGuides(newest, root);
  return {
    advice: cases.length,
    families: new Set(cases.map(({ family }) => family)).size,
    fromUniversities: sectors.data.filter(({ sector }) => sector === 'HE').length,
    answered: cases.reduce((sum, { answers }) => sum + Object.keys(answers).length, 0) / cases.length,
    versions: models.map((model) => ({
      version: model.version,
      guides: agreementOf(guides, model),
      advice: agreementOf(cases, model),
    })),
  };
}
