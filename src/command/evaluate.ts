import { readJson, runCommand, UsageError } from './input.ts';
import { decidingDistrict, decidingModel, loadCatalog } from '#catalog/loadCatalog.ts';
import { readSite } from '#catalog/readSite.ts';
import { readEvaluation } from '#codec/evaluationInput.ts';
import { agreementOf, type Agreement, type JudgedCase } from '#domain/evaluation/agreement.ts';
import { crossValidate, type CrossValidation } from '#domain/evaluation/crossValidation.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import { chosenOptions } from '#domain/decision/score.ts';
import { modes, type Mode } from '#domain/vocabulary.ts';

// npm run evaluate -- FILE... [--json]: how often the current model agrees with published guides, and each miss.

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** The reasons of the answers given: what the model weighed when it missed. */
function reasonsBehind({ of }: JudgedCase, model: DecisionModel): readonly string[] {
  return model.questions.flatMap((question) =>
    chosenOptions(question, of.answers).map(({ id, reason }) => `${question.id} = ${id}: ${reason}`),
  );
}

const isMiss = ({ strict }: JudgedCase): boolean => strict < 1;

/** The model that decides, and the district that changed it; undefined for the released one. */
interface Deciding {
  readonly model: DecisionModel;
  readonly district: string | undefined;
}

function asJson(agreement: Agreement, validation: CrossValidation, { model, district }: Deciding): string {
  const { judged, ...figures } = agreement;
  const misses = judged.filter(isMiss).map((one) => ({
    id: one.of.id,
    recommended: one.of.recommended,
    alsoAccepted: one.of.alsoAccepted,
    verdict: one.decision.verdict,
    strength: one.decision.strength,
    scores: one.decision.scores,
    ruledOut: one.decision.ruledOut,
    strict: one.strict,
    accepting: one.accepting,
    reasons: reasonsBehind(one, model),
  }));
  return JSON.stringify(
    { model: model.version, district, ...figures, crossValidation: validation, misses },
    null,
    2,
  );
}

function asText(agreement: Agreement, validation: CrossValidation, { model, district }: Deciding): string {
  const { cases, strict, accepting, kappa, either, confusion, judged } = agreement;
  const row = (mode: Mode) =>
    `${mode.padEnd(14)}${modes.map((verdict) => confusion[mode][verdict].toFixed(1).padStart(14)).join('')}`;
  return [
    `Model version ${model.version}${district ? ` as set by ${district}` : ''}, ${cases} cases`,
    `Agreement, strict:     ${percent(strict)}`,
    `Agreement, accepting:  ${percent(accepting)}`,
    `Cohen's kappa:         ${kappa.toFixed(2)}`,
    `Verdicts of either:    ${either}`,
    `Cross-validated over ${validation.families} families of guides: strict ${percent(validation.strict)}, accepting ${percent(validation.accepting)}`,
    '',
    'Recommended (rows) by verdict (columns); either counts half for each of its two modes',
    `${''.padEnd(14)}${modes.map((mode) => mode.padStart(14)).join('')}`,
    ...modes.map(row),
    '',
    'Misses',
    ...judged.filter(isMiss).flatMap((one) => missText(one, model)),
  ].join('\n');
}

function missText(one: JudgedCase, model: DecisionModel): readonly string[] {
  const { of, decision } = one;
  const scores = modes.map((mode) => `${mode} ${Math.round(decision.scores[mode])}`).join(', ');
  const accepted = of.alsoAccepted.length > 0 ? `, also accepts ${of.alsoAccepted.join(' and ')}` : '';
  const rules = decision.ruledOut.map(({ mode, rule }) => `  rule ${rule} takes out ${mode}`);
  return [
    `${of.id}: the guide says ${of.recommended}${accepted}; the model says ${decision.verdict} (${decision.strength}; ${scores})`,
    ...rules,
    ...reasonsBehind(one, model).map((reason) => `  ${reason}`),
  ];
}

runCommand((words) => {
  const files = words.filter((word) => word !== '--json');
  if (files.length === 0)
    throw new UsageError('Name one or more files: npm run evaluate -- FILE... [--json]');
  const catalog = loadCatalog();
  const model = decidingModel(catalog);
  const deciding = { model, district: decidingDistrict(catalog, readSite()) };
  const cases = files.flatMap((file) => readEvaluation(readJson(file), model, file));
  if (cases.length === 0)
    throw new UsageError(`${files.join(', ')}: expected at least one case, found none.`);
  const agreement = agreementOf(cases, model);
  const validation = crossValidate(cases, model);
  return words.includes('--json')
    ? asJson(agreement, validation, deciding)
    : asText(agreement, validation, deciding);
});
