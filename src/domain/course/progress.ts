import { isPossibleDay, type IsoDay } from './day.ts';
import { recapDay } from './recap.ts';

/** What a visitor has marked in one module. */
export interface Marks {
  readonly read?: IsoDay;
  readonly practiced?: IsoDay;
  /** The days on which the questions were worked through again when they were due. */
  readonly recaps?: readonly IsoDay[];
}

/** Everything that the course keeps for a visitor, by the ids of its modules. */
export interface Progress {
  readonly marks: Readonly<Record<string, Marks>>;
  readonly reflections: Readonly<Record<string, string>>;
  /** As typed for the record of learning. */
  readonly name: string;
}

/** The longest name that is kept, in characters. */
export const longestName = 120;

/** The longest reflection that can be typed, in characters; two that are joined can be longer. */
export const longestReflection = 5_000;

export const noProgress: Progress = { marks: {}, reflections: {}, name: '' };

/** Whether there is anything that erasing would lose. */
export const holdsProgress = ({ marks, reflections, name }: Progress): boolean =>
  name !== '' || Object.keys(marks).length + Object.keys(reflections).length > 0;

export const marksOf = (id: string, { marks }: Progress): Marks =>
  Object.hasOwn(marks, id) ? marks[id]! : {};

/** Both parts of a module are done. */
export const isDone = ({ read, practiced }: Marks): boolean => read !== undefined && practiced !== undefined;

/** Whether every mark is of a day that can have been: from 2020 to tomorrow. */
export const hasPossibleDays = ({ marks }: Progress, today: IsoDay): boolean =>
  Object.values(marks)
    .flatMap(({ read, practiced, recaps = [] }) => [read, practiced, ...recaps])
    .every((day) => day === undefined || isPossibleDay(day, today));

/** Sets the mark of one part of a module to a day, or takes it back. Recaps go with the practice that they follow. */
export function withMark(
  progress: Progress,
  id: string,
  part: 'read' | 'practiced',
  day: IsoDay | undefined,
): Progress {
  const { [part]: _, ...others } = marksOf(id, progress);
  if (day !== undefined) return withMarks(progress, id, { ...others, [part]: day });
  const { recaps, ...kept } = others;
  return withMarks(progress, id, part === 'read' && recaps ? { ...kept, recaps } : kept);
}

function withMarks(progress: Progress, id: string, marks: Marks): Progress {
  const { [id]: _, ...others } = progress.marks;
  return { ...progress, marks: Object.keys(marks).length === 0 ? others : { ...others, [id]: marks } };
}

/** All questions of a module were worked through: the first time it is practiced; when a recap is due, that is done. */
export function afterSelfCheck(
  progress: Progress,
  id: string,
  today: IsoDay,
  intervalsDays: readonly number[],
): Progress {
  const marks = marksOf(id, progress);
  if (marks.practiced === undefined) return withMark(progress, id, 'practiced', today);
  const due = recapDay(marks, intervalsDays);
  if (due === undefined || due > today) return progress;
  return withMarks(progress, id, { ...marks, recaps: [...(marks.recaps ?? []), today] });
}

/** Keeps what somebody wrote about a module; nothing written is nothing kept. */
export function withReflection(progress: Progress, id: string, text: string): Progress {
  const { [id]: _, ...others } = progress.reflections;
  return { ...progress, reflections: text.trim() === '' ? others : { ...others, [id]: text } };
}
