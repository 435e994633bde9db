import type { Plan, PlannedActivity } from '../plan.ts';
import { limitFor, remedied, type Check, type Finding, type PlanLimits } from './finding.ts';

/** More sittings on the day; where it is a part already, more days to do it on, if the plan has them. */
function remedyFor(
  { id, set, minutes, day, windowDays = 0 }: PlannedActivity,
  limit: number,
  plan: Plan,
  { mostSittings }: PlanLimits,
): Pick<Finding, 'remedy'> {
  const sittings = Math.ceil(minutes / limit);
  if (set === undefined && windowDays === 0 && sittings <= mostSittings) {
    return remedied('sittings', { kind: 'divide', id, count: sittings });
  }
  const days = sittings - 1;
  if (day + days >= plan.days) return {};
  return remedied('more-days', { kind: 'change', id, change: { windowDays: days } });
}

/** Tasks in own time with a longer sitting than the grade's; a window of several days has a sitting on each. */
export const longOwnTime: Check = (plan, { limits }) => {
  const limit = limitFor(limits.ownTimeMinutes, plan.grade);
  const sitting = ({ minutes, windowDays = 0 }: PlannedActivity) => Math.ceil(minutes / (windowDays + 1));
  return plan.activities
    .filter((one) => one.mode === 'asynchronous' && sitting(one) > limit)
    .map((one) => ({
      check: 'long-own-time',
      severity: 'caution',
      numbers: { minutes: sitting(one), limit },
      ids: [one.id],
      day: one.day,
      ...remedyFor(one, limit, plan, limits),
    }));
};
