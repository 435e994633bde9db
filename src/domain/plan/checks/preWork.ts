import type { Plan, PlannedActivity } from '../plan.ts';
import { limitFor, remedied, type Check, type Finding, type PlanSetting } from './finding.ts';

/** The first live activity that a part before belongs to. */
const meetingOf = ({ set, part }: PlannedActivity, { activities }: Plan): PlannedActivity | undefined =>
  part === 'before' && set !== undefined
    ? activities.find((one) => one.set === set && one.mode === 'synchronous')
    : undefined;

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

function long(
  before: PlannedActivity,
  meeting: PlannedActivity,
  { grade }: Plan,
  { limits }: PlanSetting,
): readonly Finding[] {
  const limit = limitFor(limits.preWorkMinutes, grade);
  const { windowDays = 0, minutes, id } = before;
  const aDay = Math.ceil(minutes / (windowDays + 1));
  if (aDay <= limit) return [];
  const days = Math.ceil(minutes / limit) - 1;
  const change = { kind: 'change', id, change: { windowDays: days } } as const;
  const opens = meeting.day - days;
  return [
    {
      check: 'long-pre-work',
      severity: 'caution',
      numbers: { minutes: aDay, limit },
      ids: [id, meeting.id],
      day: before.day,
      ...remedied(
        'more-days',
        opens < 0 ? undefined : { kind: 'all', edits: [{ kind: 'move', id, day: opens }, change] },
      ),
    },
  ];
}

/** Work to prepare a meeting that ends too long before it, or is too much for the days it has. */
export const preWork: Check = (plan, setting) =>
  plan.activities.flatMap((before) => {
    const meeting = meetingOf(before, plan);
    if (meeting === undefined) return [];
    return [...early(before, meeting, setting), ...long(before, meeting, plan, setting)];
  });
