import type { PaperQuestion } from './worksheet.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import type { Grade, Mode } from '#domain/vocabulary.ts';

/** The yes-or-no checks of the sheet, in its order: what a school asks for, then the limits of the model, then whether a blend is needed. */
export const paperChecks = [
  'live-asked',
  'own-time-asked',
  'all-live',
  'no-live',
  'no-blend',
  'few-can-join',
  'long',
  'alone',
  'nothing-for-live',
  'nothing-for-own-time',
] as const;
export type PaperCheck = (typeof paperChecks)[number];

/** The modes that a yes crosses out. */
export const crossedOutBy: Readonly<Record<PaperCheck, readonly Mode[]>> = {
  'live-asked': ['asynchronous'],
  'own-time-asked': ['synchronous'],
  'all-live': ['asynchronous', 'blended'],
  'no-live': ['synchronous', 'blended'],
  'no-blend': ['blended'],
  'few-can-join': ['synchronous'],
  long: ['synchronous'],
  alone: ['asynchronous'],
  'nothing-for-live': ['blended'],
  'nothing-for-own-time': ['blended'],
};

const schoolChecks: readonly PaperCheck[] = [
  'live-asked',
  'own-time-asked',
  'all-live',
  'no-live',
  'no-blend',
];

/** Whether a check asks about a rule of the school, which stands when the limits of the model leave no mode. */
export const isSchoolCheck = (check: PaperCheck): boolean => schoolChecks.includes(check);

/** The checks that set a blend aside because nothing asks for one of its parts; they come last. */
export const needlessChecks: readonly PaperCheck[] = ['nothing-for-live', 'nothing-for-own-time'];

/** A question by its number on the sheet, and the letters of the rows that a check asks about. */
export interface RowsAskedAbout {
  readonly question: number;
  readonly letters: readonly string[];
}

/** What the checks about the class ask, in the sheet's own numbers and letters. */
export interface PaperChecks {
  readonly fewCanJoin: RowsAskedAbout & {
    /** Up to this many students, the check is a no. */
    readonly phoneGroup: number;
    /** The row that a group within reach by phone circles instead; undefined where the model names none. */
    readonly phoneLetter: string | undefined;
  };
  /** The longest all-live activity, with the grades that share it, youngest first. */
  readonly longest: readonly { readonly minutes: number; readonly grades: readonly Grade[] }[];
  readonly alone: RowsAskedAbout & { readonly grade: Grade };
}

/** What the checks ask for a model whose questions stand on the sheet as `questions`. */
export function checksOf({ guardrails }: DecisionModel, questions: readonly PaperQuestion[]): PaperChecks {
  const { reachFloor, longestLive, adultNeeded, phone } = guardrails;
  const isTooFew = (answer: string) => reachFloor.shareByAnswer[answer]! < reachFloor.value;
  return {
    fewCanJoin: {
      ...rowsOf(questions, reachFloor.question, isTooFew),
      phoneGroup: reachFloor.phoneGroup,
      phoneLetter: rowsOf(questions, reachFloor.question, (answer) => answer === phone?.countsAs).letters[0],
    },
    longest: gradesByMinutes(longestLive.minutesByGrade),
    alone: {
      ...rowsOf(questions, 'engagement.independence', (answer) => answer !== 'independent'),
      grade: adultNeeded.grade,
    },
  };
}

function rowsOf(
  questions: readonly PaperQuestion[],
  id: string,
  isAskedAbout: (answer: string) => boolean,
): RowsAskedAbout {
  const question = questions.find((each) => each.id === id);
  if (question === undefined)
    throw new Error(`The sheet of paper needs the question ${id} for one of its checks.`);
  const asked = question.rows.filter(({ answer }) => isAskedAbout(answer));
  return { question: question.number, letters: asked.map(({ letter }) => letter) };
}

function gradesByMinutes(minutesByGrade: Readonly<Record<Grade, number>>): PaperChecks['longest'] {
  const entries = Object.entries(minutesByGrade) as [Grade, number][];
  return [...new Set(entries.map(([, minutes]) => minutes))].map((minutes) => ({
    minutes,
    grades: entries.filter(([, each]) => each === minutes).map(([grade]) => grade),
  }));
}
