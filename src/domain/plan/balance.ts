import type { Plan, PlannedActivity, PlannedMode } from './plan.ts';
import { streamsOf } from './streams.ts';
import { learningTypes, type LearningType } from '#domain/library/activity.ts';

export interface DayBalance extends Readonly<Record<PlannedMode, number>> {
  readonly day: number;
}

/** Minutes as planned. No proportion of them is better than another. */
export interface Balance {
  readonly total: number;
  readonly byMode: Readonly<Record<PlannedMode, number>>;
  readonly byType: Readonly<Record<LearningType, number>>;
  readonly byDay: readonly DayBalance[];
}

const minutesIn = (activities: readonly PlannedActivity[]): number =>
  activities.reduce((sum, { minutes }) => sum + minutes, 0);

const byMode = (activities: readonly PlannedActivity[]): Readonly<Record<PlannedMode, number>> => ({
  synchronous: minutesIn(activities.filter(({ mode }) => mode === 'synchronous')),
  asynchronous: minutesIn(activities.filter(({ mode }) => mode === 'asynchronous')),
});

/** How minutes fall on modes, learning types and days. For a student's own, give what one part of the class goes through. */
export function balanceOf({ activities, days }: Pick<Plan, 'activities' | 'days'>): Balance {
  const ofType = (type: LearningType) =>
    minutesIn(activities.filter(({ learningType }) => learningType === type));
  return {
    total: minutesIn(activities),
    byMode: byMode(activities),
    byType: Object.fromEntries(learningTypes.map((type) => [type, ofType(type)])) as Record<
      LearningType,
      number
    >,
    byDay: Array.from({ length: days }, (_, day) => ({
      day,
      ...byMode(activities.filter((one) => one.day === day)),
    })),
  };
}

export interface StreamBalance extends Balance {
  /** The part of the class; undefined for a class that is never divided. */
  readonly group: string | undefined;
}

/** The balance of each part of the class by itself: what groups do is done by different students, and by none in sum. */
export const streamBalances = ({
  activities,
  days,
}: Pick<Plan, 'activities' | 'days'>): readonly StreamBalance[] =>
  streamsOf({ activities }).map((stream) => ({
    group: stream.group,
    ...balanceOf({ activities: stream.activities, days }),
  }));
