import type { Plan, PlannedActivity } from './plan.ts';

/** What one part of the class goes through: what is for everyone, and what is for them. */
export interface Stream {
  /** The name of the part of the class; undefined for a class that is never divided. */
  readonly group: string | undefined;
  readonly activities: readonly PlannedActivity[];
}

/** The parts of the class that a plan divides it into, in the order in which they appear; one for an undivided class. */
export function streamsOf({ activities }: Pick<Plan, 'activities'>): readonly Stream[] {
  const groups = [...new Set(activities.flatMap(({ group }) => group ?? []))];
  if (groups.length === 0) return [{ group: undefined, activities }];
  return groups.map((group) => ({
    group,
    activities: activities.filter((one) => one.group === undefined || one.group === group),
  }));
}

/** Whether two activities have students in common. */
export const shareStudents = (one: PlannedActivity, other: PlannedActivity): boolean =>
  one.group === undefined || other.group === undefined || one.group === other.group;
