import { stringsOf } from './toolFor.ts';
import { libraryForPlans } from '#catalog/activityIndex.ts';
import { catalog, text } from '#catalog/catalog.ts';
import { decidingModel } from '#catalog/loadCatalog.ts';
import { classroomFor } from '#catalog/loadClassData.ts';
import { shortCitation } from '#catalog/citation.ts';
import type { FactorWords } from '#catalog/schemas/questionnaireSchema.ts';
import { planLimitsOf, ratesOf, type PlannerData } from '#catalog/loadPlanner.ts';
import { equalWeights } from '#domain/decision/situation.ts';
import { stepsAtFloor } from '#domain/robustness/bounds.ts';
import type { PlannerTool } from '#islands/planner/plannerTool.ts';
import { address } from '#layouts/address.ts';

const areas = [
  'export',
  'door',
  'link',
  'mode',
  'own',
  'build',
  'check',
  'see',
  'start',
  'take',
  'planner',
  'share',
  'under',
];

/** The sources of the checks, each with its short citation. */
const sourcesOf = ({ checks }: PlannerData['checks']): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.values(checks)
      .flatMap(({ evidence }) => evidence)
      .map((id) => [id, shortCitation(catalog().evidence.get(id)!)]),
  );

/** What each rate of work rests on. */
const groundsOf = ({ workload }: PlannerData): PlannerTool['rateGrounds'] =>
  Object.fromEntries(
    Object.entries(workload).map(([id, { strength, note, source }]) => [
      id,
      { strength: text(`result.strengthTag.${strength}`), note, ...(source && { source: source.title }) },
    ]),
  ) as PlannerTool['rateGrounds'];

/** Of the calculator's words, the few that the planner tells reasons with. */
const inShort = (questionnaire: readonly FactorWords[]): PlannerTool['questions'] =>
  Object.fromEntries(
    questionnaire
      .flatMap(({ questions }) => questions)
      .map(({ id, short, answers }) => [
        id,
        { short, answers: Object.fromEntries(answers.map((answer) => [answer.id, answer.short])) },
      ]),
  );

/** What the planner is handed: everything it needs, so that it works on a line that has just dropped. */
export function plannerTool(): PlannerTool {
  const { planner, templates, library, advice, questionnaire, models, classroom, policies, districtWeights } =
    catalog();
  const model = decidingModel(catalog());
  return {
    strings: stringsOf(areas),
    base: address('/'),
    library: libraryForPlans(catalog()),
    answers: Object.fromEntries(library.activities.map(({ id, answers }) => [id, answers])),
    templates: templates.map(({ id, name, summary, note, plan }) => ({
      ...{ id, name, summary, plan },
      ...(note === undefined ? {} : { note }),
    })),
    rates: ratesOf(planner),
    rateGrounds: groundsOf(planner),
    limits: planLimitsOf(planner),
    sources: sourcesOf(planner.checks),
    words: { checks: planner.checks, messages: planner.messages },
    advice: { fallback: advice.fallback, patterns: advice.patterns, rules: advice.rules },
    assumedMinutes: advice.limits.assumedMinutes.value,
    questions: inShort(questionnaire),
    model,
    models,
    weights: districtWeights ?? equalWeights,
    classroom: {
      ...classroomFor(classroom),
      dataRates: classroom.rates,
      shareSteps: stepsAtFloor(advice.limits.shareSteps.value, model),
    },
    policy: policies.district,
  };
}
