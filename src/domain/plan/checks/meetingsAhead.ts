import type { Plan, PlannedActivity } from '../plan.ts';

/** The first meeting of the set that work before belongs to. */
const inSet = ({ set, part, mode }: PlannedActivity, { activities }: Plan): PlannedActivity | undefined =>
  part === 'before' && mode === 'asynchronous'
    ? activities.find((one) => one.set === set && one.mode === 'synchronous')
    : undefined;

/** The meeting that work in own time prepares, by the id of the work. */
export function meetingsAhead(plan: Plan): ReadonlyMap<string, PlannedActivity> {
  const meetings = new Map<string, PlannedActivity>();
  for (const one of plan.activities) {
    const meeting = one.set === undefined ? undefined : inSet(one, plan);
    if (meeting !== undefined) meetings.set(one.id, meeting);
  }
  return meetings;
}
