import { readJson, runCommand, UsageError } from './input.ts';
import { currentModel, loadModels } from '#catalog/loadCatalog.ts';
import { readSituation } from '#codec/situationInput.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import { recommend } from '#domain/recommend.ts';

// npm run --silent recommend -- FILE.json, or - for standard input: the recommendation for one situation, or for each
// of an array, as JSON.

function recommendFor(input: unknown, where: string, model: DecisionModel) {
  const { answers, weights, context } = readSituation(input, model, where);
  return recommend(answers, weights, context, model);
}

runCommand(([file]) => {
  if (file === undefined) {
    throw new UsageError('Name a file: npm run --silent recommend -- FILE.json, or - for standard input.');
  }
  const input = readJson(file);
  const model = currentModel(loadModels());
  const output = Array.isArray(input)
    ? input.map((item, index) => recommendFor(item, `situation ${index + 1}`, model))
    : recommendFor(input, 'situation', model);
  return JSON.stringify(output, null, 2);
});
