import { readFileSync, statSync } from 'node:fs';
import { ContentError } from '#catalog/readYaml.ts';
import { currentModel, loadModels } from '#catalog/loadCatalog.ts';
import { readSituation, SituationError } from '#codec/situationInput.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import { recommend } from '#domain/recommend.ts';

// npm run --silent recommend -- FILE.json, or - for standard input: prints the recommendation for one situation,
// or for each of an array, as JSON. Whatever is wrong: exit code 2, one sentence, nothing on standard output.

class UsageError extends Error {
  override name = 'UsageError';
}

const largestInputBytes = 4 * 1024 * 1024;

function readInput(file: string | undefined): string {
  if (file === undefined)
    throw new UsageError('Name a file: npm run --silent recommend -- FILE.json, or - for standard input.');
  const source = file === '-' ? 0 : file;
  let text: string;
  try {
    if (source !== 0 && statSync(source).size > largestInputBytes) throw new UsageError(tooLarge(file));
    text = readFileSync(source, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file}: expected a file that can be read, found none. Check the name.`);
  }
  if (text.length > largestInputBytes) throw new UsageError(tooLarge(file));
  if (text.trim() === '')
    throw new UsageError(`${file}: expected JSON with a situation or an array of them, found nothing.`);
  return text;
}

const tooLarge = (file: string): string =>
  `${file}: expected at most 4 MiB of JSON, found more. Split the file.`;

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${file}: expected JSON, found text that is not. Check the quotes and commas.`);
  }
}

function recommendFor(input: unknown, where: string, model: DecisionModel) {
  const { answers, weights, context } = readSituation(input, model, where);
  return recommend(answers, weights, context, model);
}

try {
  const file = process.argv[2];
  const input = parseJson(file ?? '-', readInput(file));
  const model = currentModel(loadModels());
  const output = Array.isArray(input)
    ? input.map((item, index) => recommendFor(item, `situation ${index + 1}`, model))
    : recommendFor(input, 'situation', model);
  process.stdout.write(`${JSON.stringify(output, null, 2)}\n`);
} catch (error) {
  const expected =
    error instanceof UsageError || error instanceof SituationError || error instanceof ContentError;
  if (!expected) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
