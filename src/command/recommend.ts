import { readJson, runCommand, UsageError } from './input.ts';
import { decidingModel, loadCatalog } from '#catalog/loadCatalog.ts';
import { readSituation } from '#codec/situationInput.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import { equalWeights, type Weights } from '#domain/decision/situation.ts';
import { recommend } from '#domain/recommend.ts';

// npm run --silent recommend -- FILE.json, or - for standard input: the recommendation for one situation, or for each
// of an array, as JSON.

function recommendFor(input: unknown, where: string, model: DecisionModel, usual: Weights) {
  const { answers, weights, context } = readSituation(input, model, where, usual);
  return recommend(answers, weights, context, model);
}

runCommand(([file]) => {
  if (file === undefined) {
    throw new UsageError('Name a file: npm run --silent recommend -- FILE.json, or - for standard input.');
  }
  const input = readJson(file);
  const catalog = loadCatalog();
  const model = decidingModel(catalog);
  const usual = catalog.districtWeights ?? equalWeights;
  const output = Array.isArray(input)
    ? input.map((item, index) => recommendFor(item, `situation ${index + 1}`, model, usual))
    : recommendFor(input, 'situation', model, usual);
  return JSON.stringify(output, null, 2);
});
