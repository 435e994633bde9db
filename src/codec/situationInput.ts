import type { DecisionModel, Question } from '#domain/decision/decisionModel.ts';
import {
  equalWeights,
  heaviestWeight,
  type Answers,
  type Context,
  type Situation,
  type Weights,
} from '#domain/decision/situation.ts';
import { adultsAtHome, factors, grades, policies, unsure } from '#domain/vocabulary.ts';

/** A situation that is not one. The message is one sentence: where, what was expected, what was found. */
export class SituationError extends Error {
  override name = 'SituationError';
}

/** The largest count of students or minutes that a situation may hold. */
export const largestCount = 999;

const show = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

function fail(where: string, expected: string, found: unknown): never {
  throw new SituationError(`${where}: expected ${expected}, found ${show(found)}.`);
}

function objectAt(where: string, value: unknown): Readonly<Record<string, unknown>> {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(where, 'an object', value);
  return value as Record<string, unknown>;
}

function oneOf<Choice extends string>(where: string, value: unknown, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value);
  return found ?? fail(where, `one of ${choices.join(', ')}`, value);
}

function wholeNumber(where: string, value: unknown, least: number, most: number): number {
  const fits = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
  return fits ? value : fail(where, `a whole number from ${least} to ${most}`, value);
}

function shareIn(where: string, value: unknown): number {
  const fits = typeof value === 'number' && value >= 0 && value <= 1;
  return fits ? value : fail(where, 'a number from 0 to 1', value);
}

function knownKeys(where: string, value: Readonly<Record<string, unknown>>, keys: readonly string[]): void {
  for (const key of Object.keys(value)) {
    if (!keys.includes(key)) fail(where, `only the keys ${keys.join(', ')}`, key);
  }
}

function readAnswer(where: string, value: unknown, question: Question): string | readonly string[] {
  const ids = question.answers.map(({ id }) => id);
  if (!Array.isArray(value) || question.atMost === 1) return oneOf(where, value, [...ids, unsure]);
  if (value.length === 0 || value.length > question.atMost || new Set(value).size < value.length) {
    fail(where, `one or ${question.atMost} different answers`, value);
  }
  const chosen = value.map((item) => oneOf(where, item, ids));
  return chosen.length === 1 ? chosen[0]! : ids.filter((id) => chosen.includes(id));
}

function readAnswers(where: string, input: unknown, model: DecisionModel): Answers {
  const answers = objectAt(where, input);
  knownKeys(
    where,
    answers,
    model.questions.map(({ id }) => id),
  );
  const given = model.questions.filter(({ id }) => Object.hasOwn(answers, id));
  return Object.fromEntries(
    given.map((question) => [
      question.id,
      readAnswer(`${where}.${question.id}`, answers[question.id], question),
    ]),
  );
}

function readWeights(where: string, input: unknown, usual: Weights): Weights {
  const weights = objectAt(where, input);
  knownKeys(where, weights, factors);
  return {
    ...usual,
    ...mapValues(weights, (key, value) => wholeNumber(`${where}.${key}`, value, 0, heaviestWeight)),
  };
}

function mapValues<Value>(
  input: Readonly<Record<string, unknown>>,
  read: (key: string, value: unknown) => Value,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(input).map(([key, value]) => [key, read(key, value)]));
}

type ContextReader = (where: string, value: unknown) => unknown;
const countFrom =
  (least: number): ContextReader =>
  (where, value) =>
    wholeNumber(where, value, least, largestCount);

const contextReaders: Readonly<Record<keyof Context, ContextReader>> = {
  grade: (where, value) => oneOf(where, value, grades),
  students: countFrom(1),
  minutes: countFrom(1),
  policy: (where, value) => oneOf(where, value, policies),
  minLiveMinutes: countFrom(0),
  maxLiveMinutes: countFrom(0),
  minLiveShare: shareIn,
  ownTimeAlternative: (where, value) =>
    typeof value === 'boolean' ? value : fail(where, 'true or false', value),
  adultAtHome: (where, value) => oneOf(where, value, adultsAtHome),
  liveReach: shareIn,
};

function readContext(where: string, input: unknown): Context {
  const context = objectAt(where, input);
  knownKeys(where, context, Object.keys(contextReaders));
  return mapValues(context, (key, value) =>
    contextReaders[key as keyof Context](`${where}.${key}`, value),
  ) as Context;
}

/**
 * A situation from parsed JSON or YAML: any of `answers`, `weights` and `context` may be missing, and nothing
 * else may be there; a weight that is missing is the usual one. `where` begins each message. Throws {@link SituationError}.
 */
export function readSituation(
  input: unknown,
  model: DecisionModel,
  where = 'situation',
  usualWeights: Weights = equalWeights,
): Situation {
  const situation = objectAt(where, input ?? fail(where, 'an object', input));
  knownKeys(where, situation, ['answers', 'weights', 'context']);
  return {
    answers: readAnswers(`${where}.answers`, situation['answers'], model),
    weights: readWeights(`${where}.weights`, situation['weights'], usualWeights),
    context: readContext(`${where}.context`, situation['context']),
  };
}
