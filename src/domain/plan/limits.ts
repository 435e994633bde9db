import {
  lastMinute,
  longestNotes,
  longestTitle,
  mostActivities,
  mostDays,
  mostMinutes,
  mostPosts,
  mostWords,
  type Plan,
  type PlannedActivity,
  type Workload,
} from './plan.ts';
import type { EditProblem, PlanChange } from './planEdit.ts';

const textProblem = (field: string, text: string | undefined, most: number): readonly EditProblem[] =>
  text !== undefined && text.length > most ? [{ id: 'text-too-long', field, found: text.length, most }] : [];

function rangeProblem(
  field: string,
  found: number | undefined,
  least: number,
  most: number,
): readonly EditProblem[] {
  if (found === undefined || (Number.isInteger(found) && found >= least && found <= most)) return [];
  return [{ id: 'number-out-of-range', field, found, least, most }];
}

/** A day that the plan has not; counted from 1 here, as people count days. */
function dayProblem(day: number, days: number): readonly EditProblem[] {
  if (day < 0) return [{ id: 'before-first-day' }];
  if (Number.isInteger(day) && day < days) return [];
  return [{ id: 'no-such-day', field: 'day', found: day + 1, most: days }];
}

/** What a workload names, against what a link or a file may hold of it. */
function workloadProblem(work: Workload | undefined): readonly EditProblem[] {
  if (work === undefined) return [];
  if (work.kind === 'video') return rangeProblem('workload.minutes', work.minutes, 0, mostMinutes);
  return [
    ...(work.kind === 'posts' ? rangeProblem('workload.posts', work.posts, 0, mostPosts) : []),
    ...rangeProblem('workload.words', work.words, 0, mostWords),
  ];
}

/** The first limit that an activity would break in a plan of so many days; undefined where it breaks none. */
export function activityProblem(
  activity: Omit<PlannedActivity, 'id'>,
  { days }: Pick<Plan, 'days'>,
): EditProblem | undefined {
  return [
    ...textProblem('title', activity.title, longestTitle),
    ...textProblem('goal', activity.goal, longestTitle),
    ...textProblem('group', activity.group, longestTitle),
    ...textProblem('notes', activity.notes, longestNotes),
    ...rangeProblem('minutes', activity.minutes, 0, mostMinutes),
    ...dayProblem(activity.day, days),
    ...rangeProblem('startMinute', activity.startMinute, 0, lastMinute),
    ...rangeProblem('windowDays', activity.windowDays, 0, mostDays),
    ...workloadProblem(activity.workload),
  ][0];
}

/** The first limit that a change of the plan itself would break; undefined where it breaks none. */
export function planProblem(plan: Plan, change: PlanChange): EditProblem | undefined {
  const least = Math.max(1, ...plan.activities.map(({ day }) => day + 1));
  const broken = [
    ...textProblem('title', change.title, longestTitle),
    ...textProblem('goal', change.goal, longestTitle),
    ...rangeProblem('days', change.days, 1, mostDays),
  ][0];
  if (broken !== undefined || change.days === undefined || change.days >= least) return broken;
  return { id: 'days-in-use', field: 'days', found: change.days, least, most: mostDays };
}

/** What is wrong with a plan growing by so many activities; undefined where there is room. */
export const roomProblem = ({ activities }: Plan, more: number): EditProblem | undefined =>
  activities.length + more > mostActivities
    ? { id: 'plan-full', found: activities.length + more, most: mostActivities }
    : undefined;
