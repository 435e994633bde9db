import type { Draft } from './calculatorState.ts';
import { adultAtHomeIn, type AccessAnswers } from '#domain/classroom/accessAnswers.ts';
import type { ClassProfile } from '#domain/classroom/classProfile.ts';
import { studentsIn } from '#domain/classroom/reach.ts';
import type { Answers, Context } from '#domain/decision/situation.ts';

type Values = Readonly<Record<string, unknown>>;

/** The most students that the calculator's field takes. */
const mostStudents = 999;

/** What a class says about the fields beside the questions; about adults at home only where the draft asks. */
function givenContext(profile: ClassProfile, { grade }: Context): Context {
  const adultAtHome = grade === 'k-2' ? adultAtHomeIn(profile) : undefined;
  return {
    students: Math.min(mostStudents, studentsIn(profile)),
    ...(adultAtHome === undefined ? {} : { adultAtHome }),
  };
}

/** The part of `given` that belongs into a draft: what is still open there, and what the class itself gave before. */
const taken = (given: object, now: Values, counted: Values): Values =>
  Object.fromEntries(Object.entries(given).filter(([key]) => counted[key] === now[key]));

/** What the visitor has chosen or cleared since the class gave it: theirs, even where it agrees with the class again. */
const theirs = (given: object, now: Values, counted: Values): Values =>
  Object.fromEntries(
    Object.keys(given)
      .filter((key) => key in counted && counted[key] !== now[key])
      .map((key) => [key, null]),
  );

const isSame = (one: Values, other: Values): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([key, value]) => other[key] === value);

/** A draft with what the class says; the same draft where that changes nothing. */
export function countedDraft(draft: Draft, profile: ClassProfile, given: AccessAnswers): Draft {
  const { answers, context } = draft.situation;
  const before = (draft.counted ?? {}) as Values;
  const fields = givenContext(profile, context);
  const takenAnswers = taken(given, answers, before);
  const takenFields = taken(fields, context as Values, before);
  const counted = {
    ...theirs({ ...given, ...fields }, { ...answers, ...context }, before),
    ...takenAnswers,
    ...takenFields,
  };
  // What was taken is what was given before, unless the class has changed.
  return isSame(counted, before) ? draft : withTaken(draft, takenAnswers as Answers, takenFields, counted);
}

/** A draft in which the visitor takes what the class says: from now on it follows the class. */
export const takenFromClass = (draft: Draft, answers: Answers): Draft =>
  withTaken(draft, answers, {}, { ...draft.counted, ...answers });

const withTaken = (draft: Draft, answers: Answers, fields: Context, counted: Values): Draft => ({
  ...draft,
  situation: {
    ...draft.situation,
    answers: { ...draft.situation.answers, ...answers },
    context: { ...draft.situation.context, ...fields },
  },
  counted,
});
