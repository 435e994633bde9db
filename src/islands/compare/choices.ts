import type { DecisionModel, Question } from '#domain/decision/decisionModel.ts';
import { isSameValue, type Part } from '#domain/decision/differences.ts';
import { heaviestWeight, type Situation } from '#domain/decision/situation.ts';
import { factors, keepablePolicies, unsure } from '#domain/vocabulary.ts';

const weights = Array.from({ length: heaviestWeight + 1 }, (_, weight) => weight);

/** Every part of a situation that can be changed here, as it now stands: the answers, the weights, the policy. */
export function changeableParts(situation: Situation, { questions }: DecisionModel): readonly Part[] {
  return [
    ...questions.map(({ id }): Part => ({ kind: 'answer', id, value: situation.answers[id] })),
    ...factors.map((id): Part => ({ kind: 'weight', id, value: situation.weights[id] })),
    { kind: 'context', id: 'policy', value: situation.context.policy },
  ];
}

/** What can stand in the place of a part: everything but what stands there now. */
export function choicesFor(part: Part, model: DecisionModel): readonly Part[] {
  return everyChoice(part, model).filter((choice) => !isSameValue(choice.value, part.value));
}

function everyChoice(part: Part, model: DecisionModel): readonly Part[] {
  if (part.kind === 'weight') return weights.map((value) => ({ ...part, value }));
  if (part.kind === 'context') return [...keepablePolicies, undefined].map((value) => ({ ...part, value }));
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
