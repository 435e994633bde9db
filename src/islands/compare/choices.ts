import type { DecisionModel, Question } from '#domain/decision/decisionModel.ts';
import { isSameValue, type Part } from '#domain/decision/differences.ts';
import { heaviestWeight, type Context, type Situation } from '#domain/decision/situation.ts';
import { adultsAtHome, factors, grades, keepablePolicies, unsure } from '#domain/vocabulary.ts';

const weights = Array.from({ length: heaviestWeight + 1 }, (_, weight) => weight);

/** The school's rules that can rule a mode out. A route owed to the absent is no such rule: it turns no verdict. */
export const ruleKeys = ['policy', 'minLiveMinutes', 'maxLiveMinutes', 'minLiveShare'] as const;
/** What else around the answers a rule may rest on. */
export const aroundKeys = ['grade', 'adultAtHome', 'students', 'minutes'] as const;

/** A number that is typed: the whole numbers it may be, and how many of them make one of the situation's. */
export interface NumberRange {
  readonly least: number;
  readonly most: number;
  readonly perUnit: number;
}

const largestCount = 999;
const ranges: Readonly<Partial<Record<keyof Context, NumberRange>>> = {
  students: { least: 1, most: largestCount, perUnit: 1 },
  minutes: { least: 1, most: largestCount, perUnit: 1 },
  minLiveMinutes: { least: 0, most: largestCount, perUnit: 1 },
  maxLiveMinutes: { least: 0, most: largestCount, perUnit: 1 },
  minLiveShare: { least: 0, most: 100, perUnit: 100 },
};

/** The range of a part that is typed as a number; undefined for one that is chosen. */
export const rangeOf = (part: Part): NumberRange | undefined =>
  part.kind === 'context' ? ranges[part.id] : undefined;

/** Every part of a situation that can be changed here, as it now stands: the answers, the weights, the rules, the rest. */
export function changeableParts(situation: Situation, { questions }: DecisionModel): readonly Part[] {
  return [
    ...questions.map(({ id }): Part => ({ kind: 'answer', id, value: situation.answers[id] })),
    ...factors.map((id): Part => ({ kind: 'weight', id, value: situation.weights[id] })),
    ...[...ruleKeys, ...aroundKeys].map((id): Part => ({
      kind: 'context',
      id,
      value: situation.context[id],
    })),
  ];
}

/** What can stand in the place of a part that is chosen: everything but what stands there now. */
export function choicesFor(part: Part, model: DecisionModel): readonly Part[] {
  return everyChoice(part, model).filter((choice) => !isSameValue(choice.value, part.value));
}

const namesOf: Readonly<Partial<Record<keyof Context, readonly string[]>>> = {
  policy: keepablePolicies,
  grade: grades,
  adultAtHome: adultsAtHome,
};

function everyChoice(part: Part, model: DecisionModel): readonly Part[] {
  if (part.kind === 'weight') return weights.map((value) => ({ ...part, value }));
  if (part.kind === 'context') {
    return [...(namesOf[part.id] ?? []), undefined].map((value) => ({ ...part, value }) as Part);
  }
  const question = model.questions.find(({ id }) => id === part.id);
  return question === undefined ? [] : answerValues(question).map((value) => ({ ...part, value }));
}

function answerValues({ answers, atMost }: Question): readonly (string | readonly string[] | undefined)[] {
  const ids = answers.map(({ id }) => id);
  const pairs = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other]));
  return [...ids, unsure, undefined, ...(atMost === 2 ? pairs : [])];
}

/** A name for a part that is the same whatever the part says. */
export const partKey = ({ kind, id }: Part): string => `${kind}:${id}`;
