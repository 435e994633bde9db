import type { Plan, PlannedActivity, Workload } from './plan.ts';
import { streamsOf } from './streams.ts';
import { shareOf, sharedWork } from './workSharing.ts';
import {
  collegeWordsAMinute,
  paces,
  wordsAPage,
  type ByPace,
  type Pace,
  type WorkloadRates,
} from './workloadRates.ts';
import type { Grade } from '#domain/vocabulary.ts';

const minutesAnHour = 60;

/**
 * What the minutes of an activity rest on: its fixed length, what there is to get through, that and what the teacher plans
 * beyond it, or the teacher's guess alone.
 */
export type WorkloadBasis = 'live' | 'work' | 'work-and-rest' | 'planned';

export interface ActivityMinutes extends ByPace {
  readonly basis: WorkloadBasis;
}

function readingMinutes(
  { words, purpose, difficulty }: Extract<Workload, { readonly kind: 'reading' }>,
  grade: Grade,
  pace: Pace,
  rates: WorkloadRates,
): number {
  if (grade === 'k-2') return words / rates.listening[pace];
  return words / (rates.reading[purpose][difficulty] * (rates.pace[grade][pace] / collegeWordsAMinute));
}

/**
 * Minutes that a student of this pace needs to get through some work. Reading and writing by the rates of Barre, Brown
 * and Esarey, reading scaled to the grade; where no grade is known, as in college. Grades K to 2 listen.
 */
export function minutesOfWork(
  work: Workload,
  grade: Grade | undefined,
  pace: Pace,
  rates: WorkloadRates,
): number {
  switch (work.kind) {
    case 'reading':
      return readingMinutes(work, grade ?? 'adult', pace, rates);
    case 'writing': {
      const hours = (work.words / wordsAPage) * rates.writing[work.genre][work.drafting];
      return hours * minutesAnHour * rates.writingPace[pace];
    }
    case 'posts':
      return ((work.posts * work.words) / rates.posts) * minutesAnHour * rates.writingPace[pace];
    case 'video':
      return work.minutes * rates.video[pace];
  }
}

const byPace = (minutes: (pace: Pace) => number): ByPace =>
  Object.fromEntries(paces.map((pace) => [pace, Math.round(minutes(pace))])) as Record<Pace, number>;

/**
 * Whole minutes of one activity for a slow, a typical and a fast student. A live one takes everyone the same. In own time
 * there is the work that is named, of which each part of what was divided has its share; minutes planned beyond what a
 * typical student needs for it count as any other own time.
 */
export function activityMinutes(
  one: PlannedActivity,
  { grade, activities }: Pick<Plan, 'grade' | 'activities'>,
  rates: WorkloadRates,
): ActivityMinutes {
  const { mode, minutes } = one;
  if (mode === 'synchronous') return { basis: 'live', ...byPace(() => minutes) };
  const shared = sharedWork(one, activities);
  if (shared === undefined) return { basis: 'planned', ...byPace((pace) => minutes * rates.ownTime[pace]) };
  const needed = (pace: Pace) => minutesOfWork(shared.work, grade, pace, rates);
  const rest = Math.max(0, shared.planned - needed('typical'));
  const share = shareOf(one, shared);
  return {
    basis: Math.round(rest) === 0 ? 'work' : 'work-and-rest',
    ...byPace((pace) => share * (needed(pace) + rest * rates.ownTime[pace])),
  };
}

export interface StudentWorkload {
  readonly group: string | undefined;
  /** For each day of the plan. */
  readonly days: readonly ByPace[];
  readonly total: ByPace;
}

const sumOf = (parts: readonly ByPace[]): ByPace =>
  byPace((pace) => parts.reduce((sum, part) => sum + part[pace], 0));

/** What each part of the class has to do, by day and in all: minutes of one student. */
export function studentWorkload(plan: Plan, rates: WorkloadRates): readonly StudentWorkload[] {
  return streamsOf(plan).map(({ group, activities }) => {
    const minutes = activities.map((one) => ({
      day: one.day,
      ...activityMinutes(one, plan, rates),
    }));
    const days = Array.from({ length: plan.days }, (_, day) =>
      sumOf(minutes.filter((one) => one.day === day)),
    );
    return { group, days, total: sumOf(days) };
  });
}
