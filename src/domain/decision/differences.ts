import type { DecisionModel } from './decisionModel.ts';
import type { Answers, Context, Situation } from './situation.ts';
import { factors, type Factor } from '#domain/vocabulary.ts';

/** One thing that a situation says: an answer, a weight or a piece of context. An undefined value is left open. */
export type Part =
  | { readonly kind: 'answer'; readonly id: string; readonly value: Answers[string] | undefined }
  | { readonly kind: 'weight'; readonly id: Factor; readonly value: number }
  | { readonly kind: 'context'; readonly id: keyof Context; readonly value: Context[keyof Context] };

/** The same part of two situations that do not agree on it. */
export interface Difference {
  readonly first: Part;
  readonly second: Part;
}

// A record, so that a new key of the context cannot be forgotten here.
const contextKeys = Object.keys({
  grade: true,
  adultAtHome: true,
  students: true,
  minutes: true,
  policy: true,
  minLiveMinutes: true,
  maxLiveMinutes: true,
  minLiveShare: true,
  ownTimeAlternative: true,
  liveReach: true,
} satisfies Record<keyof Context, true>) as readonly (keyof Context)[];

/** The answers, in the order of the model's questions, then the weights and the context on which two situations differ. */
export function differencesBetween(
  first: Situation,
  second: Situation,
  { questions }: Pick<DecisionModel, 'questions'>,
): readonly Difference[] {
  const asked = questions.map(({ id }) => id);
  // An answer to a question that another version asked counts as well.
  const ids = new Set([...asked, ...Object.keys(first.answers), ...Object.keys(second.answers)]);
  const parts = (situation: Situation): readonly Part[] => [
    ...[...ids].map((id) => ({ kind: 'answer', id, value: situation.answers[id] }) as const),
    ...factors.map((id) => ({ kind: 'weight', id, value: situation.weights[id] }) as const),
    ...contextKeys.map((id) => ({ kind: 'context', id, value: situation.context[id] }) as const),
  ];
  const others = parts(second);
  return parts(first)
    .map((part, index) => ({ first: part, second: others[index]! }))
    .filter((pair) => !isSameValue(pair.first.value, pair.second.value));
}

/** Whether two values say the same: the order of two kinds of work does not matter. */
export function isSameValue(one: Part['value'], other: Part['value']): boolean {
  const sorted = (value: Part['value'] | readonly string[]) => [value].flat().toSorted();
  const [a, b] = [sorted(one), sorted(other)];
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

/** The situation with one part of it set, or left open where the part has no value. */
export function withPart(situation: Situation, part: Part): Situation {
  switch (part.kind) {
    case 'answer':
      return { ...situation, answers: withKey(situation.answers, part.id, part.value) };
    case 'weight':
      return { ...situation, weights: { ...situation.weights, [part.id]: part.value } };
    case 'context':
      return { ...situation, context: withKey(situation.context, part.id, part.value) };
  }
}

function withKey<Values extends object>(values: Values, key: keyof Values & string, value: unknown): Values {
  const { [key]: _, ...rest } = values;
  return (value === undefined ? rest : { ...rest, [key]: value }) as Values;
}
