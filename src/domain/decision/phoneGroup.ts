import type { DecisionModel } from './decisionModel.ts';
import type { Context } from './situation.ts';

/**
 * The model as it counts for a class of this size. A group small enough for the phone is never cut off by weak video,
 * so each answer about joining then counts as the one that the model names. Other classes get the model itself.
 */
export function modelForClass(model: DecisionModel, { students }: Context): DecisionModel {
  const { phone, reachFloor } = model.guardrails;
  if (phone === undefined || students === undefined || students > reachFloor.phoneGroup) return model;
  const questions = model.questions.map((question) => {
    if (question.id !== reachFloor.question) return question;
    const { fit } = question.answers.find(({ id }) => id === phone.countsAs)!;
    const { reason, evidence, strength } = phone;
    const byPhone = { fit, reason, evidence, strength };
    return {
      ...question,
      answers: question.answers.map((option) =>
        option.id === phone.countsAs ? option : { ...option, ...byPhone },
      ),
    };
  });
  return { ...model, questions };
}
