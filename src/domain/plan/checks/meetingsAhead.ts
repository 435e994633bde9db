import type { Plan, PlannedActivity } from '../plan.ts';
import { inPlanOrder } from '../planOrder.ts';
import { streamsOf } from '../streams.ts';

const goalOf = ({ goal = '' }: PlannedActivity): string => goal.trim().toLowerCase();

/** Whether two activities serve one goal, as far as both name one of their own. */
const shareGoal = (one: PlannedActivity, other: PlannedActivity): boolean =>
  goalOf(one) === '' || goalOf(other) === '' || goalOf(one) === goalOf(other);

/** The first meeting of the set that work before belongs to. */
const inSet = ({ set, part, mode }: PlannedActivity, { activities }: Plan): PlannedActivity | undefined =>
  part === 'before' && mode === 'asynchronous'
    ? activities.find((one) => one.set === set && one.mode === 'synchronous')
    : undefined;

/** What students take in, at home, to use it in what follows. Practice looks back, and so does what they make. */
const looksAhead = ({ set, mode, channel, learningType }: PlannedActivity): boolean =>
  set === undefined &&
  mode === 'asynchronous' &&
  channel !== 'in-person' &&
  (learningType === 'acquire' || learningType === 'investigate');

/**
 * The meeting that work in own time prepares, by the id of the work. In a set it is told. Elsewhere a task of reading,
 * watching or finding out prepares a meeting that comes right after it for the same students, unless the two name
 * different goals; where parts of the class meet at different times, the first of their meetings.
 */
export function meetingsAhead(plan: Plan): ReadonlyMap<string, PlannedActivity> {
  const meetings = new Map<string, PlannedActivity>();
  const prepares = ({ id }: PlannedActivity, meeting: PlannedActivity) => {
    const known = meetings.get(id);
    if (known === undefined || meeting.day < known.day) meetings.set(id, meeting);
  };
  for (const one of plan.activities) {
    const meeting = one.set === undefined ? undefined : inSet(one, plan);
    if (meeting !== undefined) prepares(one, meeting);
  }
  for (const { activities } of streamsOf(plan)) {
    const inOrder = inPlanOrder({ activities });
    inOrder.forEach((one, index) => {
      const next = inOrder[index + 1];
      if (next?.mode === 'synchronous' && looksAhead(one) && shareGoal(one, next)) prepares(one, next);
    });
  }
  return meetings;
}
