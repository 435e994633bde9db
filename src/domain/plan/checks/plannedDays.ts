import type { Plan, PlannedActivity } from '../plan.ts';

/** What students have before them on one day. */
export interface PlannedDay {
  /** What takes place or opens on it, as the teacher has put it. */
  readonly activities: readonly PlannedActivity[];
  /** Tasks of earlier days that can still be done. */
  readonly open: readonly PlannedActivity[];
}

/** The days of a plan, each with the tasks whose window is still open. */
export function plannedDays({ activities, days }: Pick<Plan, 'activities' | 'days'>): readonly PlannedDay[] {
  const byDay = Array.from({ length: days }, () => ({
    activities: [] as PlannedActivity[],
    open: [] as PlannedActivity[],
  }));
  for (const one of activities) {
    const { mode, day, windowDays = 0 } = one;
    byDay[day]?.activities.push(one);
    if (mode === 'synchronous') continue;
    for (const later of byDay.slice(day + 1, day + windowDays + 1)) later.open.push(one);
  }
  return byDay;
}
