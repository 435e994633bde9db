import type { Activity } from './activity.ts';
import { gradesOf, typicalMinutes } from './twin.ts';
import { decide } from '#domain/decision/decide.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import { equalWeights, type Situation, type Weights } from '#domain/decision/situation.ts';
import type { Grade, Strength, Verdict } from '#domain/vocabulary.ts';

/** What the model says of an activity before anybody has said a word about the class. */
export interface Suit {
  readonly grade: Grade;
  readonly verdict: Verdict;
  readonly strength: Strength;
}

/** The activity's own answers with the grade and its typical minutes; all about the class is left open. */
export function situationOf(activity: Activity, grade: Grade, weights: Weights = equalWeights): Situation {
  const range = activity.minutes[grade];
  return {
    answers: activity.answers,
    weights,
    context: { grade, ...(range && { minutes: typicalMinutes(range) }) },
  };
}

/** For each grade that the activity suits, youngest first, the mode that its own answers speak for. */
export function suitsByGrade(activity: Activity, model: DecisionModel, weights?: Weights): readonly Suit[] {
  return gradesOf(activity.minutes).map((grade) => {
    const { verdict, strength } = decide(situationOf(activity, grade, weights), model);
    return { grade, verdict, strength };
  });
}
