import { activityProblem } from './limits.ts';
import type { Plan, PlannedActivity } from './plan.ts';
import type { Edited } from './planEdit.ts';
import { withActivities } from './planIds.ts';

/** One step earlier or later among the activities of its day. */
export function step(plan: Plan, moved: PlannedActivity, by: -1 | 1): Edited {
  const ofDay = plan.activities.filter(({ day }) => day === moved.day);
  const index = ofDay.indexOf(moved) + by;
  if (index < 0) return { plan, ids: [moved.id], problem: { id: 'first-of-day' } };
  if (index >= ofDay.length) return { plan, ids: [moved.id], problem: { id: 'last-of-day' } };
  return move(plan, moved, moved.day, index);
}

/** To a day, at a place among the activities there (from 0), or after all of them. */
export function move(plan: Plan, moved: PlannedActivity, day: number, index = Infinity): Edited {
  const there = { ...moved, day };
  const problem = activityProblem(there, plan);
  if (problem !== undefined) return { plan, ids: [moved.id], problem };
  const others = plan.activities.filter(({ id }) => id !== moved.id);
  const ofDay = others.filter((one) => one.day === day);
  const place = Math.max(0, Math.min(ofDay.length, index));
  const rest = others.filter((one) => one.day !== day);
  const activities = [...rest, ...ofDay.slice(0, place), there, ...ofDay.slice(place)];
  return { plan: withActivities(plan, activities), ids: [moved.id] };
}
