import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  applyDistrict,
  districtModelFile,
  type DistrictDecision,
  type DistrictWeight,
} from './applyDistrict.ts';
import { checkCatalog } from './checkCatalog.ts';
import { checkProse, type NamedInProse } from './checkProse.ts';
import { contentRoot } from './contentRoot.ts';
import { loadActivities, type Library } from './loadActivities.ts';
import { loadClassData, type ClassData } from './loadClassData.ts';
import { loadGlossary } from './loadGlossary.ts';
import { loadPlanner, type PlannerData } from './loadPlanner.ts';
import { loadPolicies, type Policies } from './loadPolicies.ts';
import { loadTemplates, type PlanTemplate } from './loadTemplates.ts';
import { ContentError, readFolder, readYaml } from './readYaml.ts';
import * as advice from './schemas/adviceSchemas.ts';
import { DecisionModelSchema } from './schemas/decisionModelSchema.ts';
import { DiagramSchema, type Diagram } from './schemas/diagramSchema.ts';
import { DistrictModelSchema } from './schemas/districtSchema.ts';
import { EvidenceSchema, type Evidence } from './schemas/evidenceSchema.ts';
import { ExampleSchema } from './schemas/exampleSchema.ts';
import { FactorWordsSchema, type FactorWords } from './schemas/questionnaireSchema.ts';
import { SiteSchema, StringsSchema, type Site } from './schemas/siteSchema.ts';
import { readSituation } from '#codec/situationInput.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import type { Situation, Weights } from '#domain/decision/situation.ts';
import { factors } from '#domain/vocabulary.ts';

/** A start for the calculator with its answers checked. */
export interface Example {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly situation: Situation;
}

/** Everything under content/ but the prose, checked: each file by its schema, all of them together by checkCatalog. */
export interface Catalog {
  /** Every released model, oldest first, untouched by the district. */
  readonly models: readonly DecisionModel[];
  /** The current model with the district's changes; undefined where content/district/ changes none. */
  readonly districtModel: DecisionModel | undefined;
  /** The weights that the calculator starts with; undefined for equal ones. */
  readonly districtWeights: Weights | undefined;
  /** The weights that the district has set, each with its reason. */
  readonly weightReasons: readonly DistrictWeight[];
  readonly questionnaire: readonly FactorWords[];
  readonly advice: advice.Advice;
  readonly examples: readonly Example[];
  readonly evidence: ReadonlyMap<string, Evidence>;
  readonly library: Library;
  readonly diagrams: ReadonlyMap<string, Diagram>;
  /** What content/class/ says of reaching students and of the data it takes. */
  readonly classroom: ClassData;
  readonly strings: Readonly<Record<string, string>>;
  readonly policies: Policies;
  /** What content/planner/ says of work, limits, checks and messages. */
  readonly planner: PlannerData;
  /** Plans to start from, in their order. */
  readonly templates: readonly PlanTemplate[];
}

export const loadModels = (root = contentRoot): readonly DecisionModel[] =>
  [...readFolder(root, 'model', DecisionModelSchema).values()].sort((a, b) => a.version - b.version);

/** The latest released model, which decides where no district has changed it. */
export const currentModel = (models: readonly DecisionModel[]): DecisionModel => models.at(-1)!;

/** The model that decides for new results on this copy of the site: the district's, or the latest released. */
export const decidingModel = ({
  models,
  districtModel,
}: Pick<Catalog, 'models' | 'districtModel'>): DecisionModel => districtModel ?? currentModel(models);

/** Whose model that is, where it is not the released one: a copy that only names itself decides by the released one. */
export const decidingDistrict = (
  { districtModel }: Pick<Catalog, 'districtModel'>,
  { district }: Site,
): string | undefined => districtModel && district;

const nothingChanged = { districtModel: undefined, districtWeights: undefined, weightReasons: [] };

function loadDistrict(root: string, model: DecisionModel): DistrictDecision | typeof nothingChanged {
  if (!existsSync(join(root, districtModelFile))) return nothingChanged;
  if (readYaml(root, 'district/site.yaml', SiteSchema).district === undefined) {
    throw new ContentError(
      `district/site.yaml, field district: expected your district's name, found none. ${districtModelFile} changes the model, and every result has to say whose model it is.`,
    );
  }
  return applyDistrict(readYaml(root, districtModelFile, DistrictModelSchema), model);
}

function loadAdvice(root: string): advice.Advice {
  return {
    verdicts: readYaml(root, 'advice/verdicts.yaml', advice.VerdictsSchema),
    rules: readYaml(root, 'advice/rules.yaml', advice.RulesSchema),
    duties: readYaml(root, 'advice/duties.yaml', advice.DutiesSchema),
    patterns: readYaml(root, 'advice/patterns.yaml', advice.PatternsSchema),
    channels: readYaml(root, 'advice/channels.yaml', advice.ChannelsSchema),
    fallback: readYaml(root, 'advice/fallback.yaml', advice.FallbackSchema),
    cautions: readYaml(root, 'advice/cautions.yaml', advice.CautionsSchema),
    limits: readYaml(root, 'advice/limits.yaml', advice.LimitsSchema),
  };
}

function loadExamples(root: string, model: DecisionModel): readonly Example[] {
  return [...readFolder(root, 'examples', ExampleSchema)]
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id, { name, summary, answers, context }]) => ({
      id,
      name,
      summary,
      situation: readSituation({ answers, context }, model, `examples/${id}.yaml`),
    }));
}

const namedInProse = ({ evidence, examples, diagrams }: Catalog, root: string): NamedInProse => ({
  evidence: [...evidence.keys()],
  glossary: [...loadGlossary(root).keys()],
  examples: examples.map(({ id }) => id),
  diagrams: [...diagrams.keys()],
});

/** Reads and checks the whole catalog below `root`. Throws with file, field and remedy on the first thing that is wrong. */
export function loadCatalog(root = contentRoot): Catalog {
  const models = loadModels(root);
  const evidence = new Map(
    [...readFolder(root, 'evidence', EvidenceSchema)].map(([id, entry]) => [id, { ...entry, id }]),
  );
  const library = loadActivities(root, currentModel(models));
  const catalog: Catalog = {
    models,
    ...loadDistrict(root, currentModel(models)),
    questionnaire: factors.map((factor) => readYaml(root, `questionnaire/${factor}.yaml`, FactorWordsSchema)),
    advice: loadAdvice(root),
    examples: loadExamples(root, currentModel(models)),
    evidence,
    library,
    diagrams: readFolder(root, 'diagrams', DiagramSchema),
    classroom: loadClassData(root, evidence),
    strings: Object.assign({}, ...readFolder(root, 'strings', StringsSchema).values()) as Record<
      string,
      string
    >,
    policies: loadPolicies(root, evidence),
    planner: loadPlanner(root, evidence),
    templates: loadTemplates(root, new Set(library.activities.map(({ id }) => id))),
  };
  checkCatalog(catalog);
  checkProse(namedInProse(catalog, root), root);
  return catalog;
}
