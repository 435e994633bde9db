import type { Plan, PlannedActivity } from './plan.ts';

/** The activities by day, and within a day as the teacher has put them. */
export const inPlanOrder = ({ activities }: Pick<Plan, 'activities'>): readonly PlannedActivity[] =>
  activities.toSorted((a, b) => a.day - b.day);

/** The activities of each day of a plan. */
export const byDay = ({ activities, days }: Pick<Plan, 'activities' | 'days'>) =>
  Array.from({ length: days }, (_, day) => activities.filter((one) => one.day === day));
