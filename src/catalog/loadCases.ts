import type { Catalog } from './loadCatalog.ts';
import { currentModel } from './loadCatalog.ts';
import { caseBreaches } from './checkCases.ts';
import { contentRoot } from './contentRoot.ts';
import { ContentError, readFolder } from './readYaml.ts';
import { CaseSchema, type CaseWords } from './schemas/caseSchema.ts';
import { readSituation } from '#codec/situationInput.ts';
import type { Situation } from '#domain/decision/situation.ts';

/** An illustrative case whose answers are checked and whose verdict the current released model shares. */
export interface Case extends Omit<CaseWords, 'answers' | 'weights' | 'context'> {
  readonly id: string;
  readonly situation: Situation;
}

/**
 * Every case below `root` in its order, each run through the latest released model. Throws {@link ContentError}
 * with every verdict, strength or change that the model does not share.
 */
export function loadCases({ models }: Pick<Catalog, 'models'>, root = contentRoot): readonly Case[] {
  const model = currentModel(models);
  const cases = [...readFolder(root, 'cases', CaseSchema)]
    .map(([id, { answers, weights, context, ...words }]) => ({
      ...words,
      id,
      situation: readSituation({ answers, weights, context }, model, `cases/${id}.yaml`),
    }))
    .toSorted((a, b) => a.order - b.order);
  const breaches = cases.flatMap((one) => caseBreaches(one, model));
  if (breaches.length > 0) throw new ContentError(breaches.join('\n'));
  return cases;
}
