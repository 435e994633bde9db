import { readSituation, SituationError } from './situationInput.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import type { EvaluationCase } from '#domain/evaluation/agreement.ts';
import { modes, type Mode } from '#domain/vocabulary.ts';

type Json = Readonly<Record<string, unknown>>;

function fail(where: string, expected: string): never {
  throw new SituationError(
    `${where}: expected ${expected}. Compare content/evaluation/published-guides.json.`,
  );
}

function objectAt(where: string, value: unknown): Json {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Json) : fail(where, 'an object');
}

const listAt = (where: string, value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : fail(where, 'a list');

const textAt = (where: string, value: unknown): string =>
  typeof value === 'string' ? value : fail(where, 'a text');

const modeAt = (where: string, value: unknown): Mode =>
  modes.find((mode) => mode === value) ?? fail(where, `one of ${modes.join(', ')}`);

/** The cases of one evaluation file, one for each coding. Throws {@link SituationError}, naming the place. */
export function readEvaluation(
  input: unknown,
  model: DecisionModel,
  where: string,
): readonly EvaluationCase[] {
  return listAt(where, input).flatMap((item, index) => readCase(item, model, `${where}, case ${index + 1}`));
}

function readCase(input: unknown, model: DecisionModel, where: string): readonly EvaluationCase[] {
  const item = objectAt(where, input);
  const source = objectAt(`${where}.source`, item['source']);
  const shared = {
    id: textAt(`${where}.id`, item['id']),
    situation: textAt(`${where}.situation`, item['situation']),
    recommended: modeAt(`${where}.recommended`, item['recommended']),
    alsoAccepted: listAt(`${where}.alsoAccepted`, item['alsoAccepted']).map((mode) =>
      modeAt(`${where}.alsoAccepted`, mode),
    ),
    family: textAt(`${where}.source.family`, source['family']),
    source: {
      title: textAt(`${where}.source.title`, source['title']),
      url: textAt(`${where}.source.url`, source['url']),
    },
  };
  return listAt(`${where}.codings`, item['codings']).map((coding, index) => {
    const place = `${where}.codings ${index + 1}`;
    const { answers, context } = objectAt(place, coding);
    return { ...shared, ...pick(readSituation({ answers, context }, model, place)) };
  });
}

const pick = ({ answers, context }: Pick<EvaluationCase, 'answers' | 'context'>) => ({ answers, context });
