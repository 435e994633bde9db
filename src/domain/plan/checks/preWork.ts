import { mostMinutes, type Plan, type PlannedActivity } from '../plan.ts';
import {
  limitFor,
  remedied,
  together,
  type Check,
  type Finding,
  type PlanRemedy,
  type PlanSetting,
} from './finding.ts';
import { meetingsAhead } from './meetingsAhead.ts';

/** What was prepared days ago is half forgotten when the meeting begins. */
function early(
  before: PlannedActivity,
  meeting: PlannedActivity,
  { limits }: PlanSetting,
): readonly Finding[] {
  const { windowDays = 0 } = before;
  const days = meeting.day - (before.day + windowDays);
  if (days <= limits.preWorkDays) return [];
  const day = meeting.day - 1 - windowDays;
  return [
    {
      check: 'pre-work-early',
      severity: 'caution',
      numbers: { days, limit: limits.preWorkDays },
      ids: [before.id, meeting.id],
      day: before.day,
      ...remedied('move-nearer', { kind: 'move', id: before.id, day }),
    },
  ];
}

/** On how many days the work can be done until its meeting begins, that day among them. */
const daysFor = ({ day, windowDays = 0 }: PlannedActivity, meeting: PlannedActivity): number =>
  1 + Math.max(0, Math.min(windowDays, meeting.day - day));

/** More days before the meeting; where there are too few, the rest after it; else less of it. */
function spread(
  before: PlannedActivity,
  meeting: PlannedActivity,
  limit: number,
  plan: Plan,
): { readonly remedy: PlanRemedy; readonly ids: readonly string[] } {
  const { id, minutes, set } = before;
  const windowDays = Math.ceil(minutes / limit) - 1;
  const opens = meeting.day - windowDays;
  const ids = [id, meeting.id];
  if (opens >= 0) {
    const edits = [
      { kind: 'move', id, day: opens },
      { kind: 'change', id, change: { windowDays } },
    ] as const;
    return { ids, remedy: { id: 'more-days', edit: together(edits) } };
  }
  const fits = limit * daysFor(before, meeting);
  const less = { kind: 'change', id, change: { minutes: fits } } as const;
  const after = plan.activities.find(
    (one) => set !== undefined && one.set === set && one.part === 'after' && one.mode === 'asynchronous',
  );
  const more = { minutes: (after?.minutes ?? mostMinutes) + minutes - fits };
  if (after === undefined || more.minutes > mostMinutes) {
    return { ids, remedy: { id: 'cut-down', edit: less } };
  }
  const edit = together([less, { kind: 'change', id: after.id, change: more }]);
  return { ids: [...ids, after.id], remedy: { id: 'shift-out', edit } };
}

function long(
  before: PlannedActivity,
  meeting: PlannedActivity,
  plan: Plan,
  { limits }: PlanSetting,
): readonly Finding[] {
  const limit = limitFor(limits.preWorkMinutes, plan.grade);
  const minutes = Math.ceil(before.minutes / daysFor(before, meeting));
  if (minutes <= limit) return [];
  return [
    {
      check: 'long-pre-work',
      severity: 'caution',
      numbers: { minutes, limit },
      day: before.day,
      ...spread(before, meeting, limit, plan),
    },
  ];
}

/** Work to prepare a meeting that ends too long before it, or is too much for the days it has. */
export const preWork: Check = (plan, setting) => {
  const meetings = meetingsAhead(plan);
  return plan.activities.flatMap((before) => {
    const meeting = meetings.get(before.id);
    if (meeting === undefined) return [];
    return [...early(before, meeting, setting), ...long(before, meeting, plan, setting)];
  });
};
