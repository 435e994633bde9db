import type { Plan, PlannedActivity } from './plan.ts';

const numberIn = (id: string): number => (/^a\d{1,9}$/.test(id) ? Number(id.slice(1)) : 0);

/** The highest number that an activity of a plan has, or has had. */
export function lastNumberOf({ activities, lastNumber = 0 }: Plan): number {
  return activities.reduce((most, { id }) => Math.max(most, numberIn(id)), lastNumber);
}

/** So many ids that no activity of this plan has or has had. */
export function newIds(plan: Plan, count: number): readonly string[] {
  const last = lastNumberOf(plan);
  return Array.from({ length: count }, (_, index) => `a${last + index + 1}`);
}

/** The same as a plan of its own: its calendar entries stand beside those of the plan that it was made from. */
export function asOwnPlan(plan: Plan): Plan {
  const { calendarKey, ...own } = plan;
  return calendarKey === undefined ? plan : own;
}

/** What was found of activities that are still there; the rest is not kept. */
function resultsOf({ results }: Plan, activities: readonly PlannedActivity[]): Pick<Plan, 'results'> {
  if (results === undefined) return {};
  const keys = new Set(activities.map(({ id, set }) => set ?? id));
  const left = Object.entries(results).filter(([key]) => keys.has(key));
  return left.length === 0 ? {} : { results: Object.fromEntries(left) };
}

/** The plan with other activities, in the order of their days, which remembers the numbers that are gone. */
export function withActivities(plan: Plan, activities: readonly PlannedActivity[]): Plan {
  const { lastNumber: _, results: __, ...rest } = plan;
  const sorted = activities.toSorted((a, b) => a.day - b.day);
  const next = { ...rest, ...resultsOf(plan, activities), activities: sorted };
  const last = lastNumberOf(plan);
  return lastNumberOf(next) >= last ? next : { ...next, lastNumber: last };
}

/** The plan that knows of an activity or a set what it knows of another, where that came from a result. */
export function withResultOf(plan: Plan, known: string, key: string): Plan {
  const { results = {} } = plan;
  if (!Object.hasOwn(results, known)) return plan;
  return { ...plan, results: { ...results, [key]: results[known]! } };
}
