import type { Drafting, Grouping, ReadingDifficulty, ReadingPurpose, WritingGenre } from './plan.ts';
import type { LearningType } from '#domain/library/activity.ts';
import type { Grade } from '#domain/vocabulary.ts';

/** Three students: one who takes long, one in the middle, one who is quick. */
export const paces = ['slow', 'typical', 'fast'] as const;
export type Pace = (typeof paces)[number];
export type ByPace = Readonly<Record<Pace, number>>;

/** How long work takes. Each number is data, with its unit and source in content/planner/workload.yaml. */
export interface WorkloadRates {
  /** Words a minute of a college student. */
  readonly reading: Readonly<Record<ReadingPurpose, Readonly<Record<ReadingDifficulty, number>>>>;
  /** Words a minute of a grade's readers, to be held against {@link collegeWordsAMinute}. */
  readonly pace: Readonly<Record<Exclude<Grade, 'k-2'>, ByPace>>;
  /** Words a minute read aloud to those who do not read yet. */
  readonly listening: ByPace;
  /** Hours for a page of {@link wordsAPage}. */
  readonly writing: Readonly<Record<WritingGenre, Readonly<Record<Drafting, number>>>>;
  /** Words an hour of a typed post. */
  readonly posts: number;
  readonly writingPace: ByPace;
  /** Times the length of the clip. */
  readonly video: ByPace;
  /** Times the planned minutes, for own time that says nothing of words or clips. */
  readonly ownTime: ByPace;
  /** The teacher's minutes to get an activity ready that the library does not know. */
  readonly prepare: { readonly live: number; readonly ownTime: number };
  /** The teacher's minutes to answer questions on a task in own time. */
  readonly answer: number;
  /** The teacher's minutes for one piece of work, in college. */
  readonly marking: Readonly<Record<LearningType, number>>;
  readonly markingShare: { readonly school: number; readonly adult: number };
  /** Students who hand in one piece together. */
  readonly groupSize: Readonly<Record<Grouping, number>>;
}

/** The reading rates are those of readers at this speed: understanding a text without new concepts. */
export const collegeWordsAMinute = 250;
/** A page of the writing rates, double-spaced. */
export const wordsAPage = 250;

/** One rate by its path, such as `reading.survey.no-new`. */
export interface FlatRate {
  readonly id: string;
  readonly value: number;
}

/** Every rate by its path, in order, so that each can be shown and set. */
export const flatRates = (rates: WorkloadRates): readonly FlatRate[] => flat('', rates);

function flat(path: string, value: unknown): readonly FlatRate[] {
  if (typeof value === 'number') return [{ id: path, value }];
  return Object.entries(value as object).flatMap(([key, part]) =>
    flat(path === '' ? key : `${path}.${key}`, part),
  );
}

/** The largest number that a rate can be set to. */
export const largestRate = 100_000;
/** Rates that something is divided by. */
const divisors = /^(reading|pace|listening|posts|groupSize)\b/;

/** Whether a rate can be 0, such as the minutes to mark work that nobody marks; one that is divided by cannot. */
export const canBeZero = (id: string): boolean => !divisors.test(id);

/** Whether minutes can be reckoned with this value for the rate of this path. */
export const isUsableRate = (id: string, value: number | undefined): value is number =>
  value !== undefined && value <= largestRate && (canBeZero(id) ? value >= 0 : value > 0);

/** The rates with some set anew, by path. What names no rate, or cannot be reckoned with, is left out. */
export const withRates = (rates: WorkloadRates, own: Readonly<Record<string, number>>): WorkloadRates =>
  replacedIn('', rates, own) as WorkloadRates;

function replacedIn(path: string, value: unknown, own: Readonly<Record<string, number>>): unknown {
  if (typeof value === 'number') {
    const mine = Object.hasOwn(own, path) ? own[path] : undefined;
    return isUsableRate(path, mine) ? mine : value;
  }
  const entries = Object.entries(value as object).map(([key, part]) => [
    key,
    replacedIn(path === '' ? key : `${path}.${key}`, part, own),
  ]);
  return Object.fromEntries(entries);
}
