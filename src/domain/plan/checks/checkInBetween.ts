import type { Plan, PlannedActivity } from '../plan.ts';
import { hasRoom, together, type PlanRemedy, type PlanSetting } from './finding.ts';
import { checkIn } from './liveWays.ts';
import { freePlace, pieceOf, type Place, type Room } from './stretches.ts';

/** A short meeting before the first task of the day that is too much, which ends the stretch there. */
export function withCheckIn(
  { stretch, day, group }: Place,
  _: PlannedActivity,
  { limit }: Room,
  plan: Plan,
  setting: PlanSetting,
): PlanRemedy | undefined {
  if (!hasRoom(plan, 1)) return undefined;
  let kept = 0;
  const next = stretch.find((one) => {
    const isOver = kept > 0 && kept + pieceOf(one) > limit && one.day === day;
    kept += pieceOf(one);
    return isOver;
  })!;
  const index = freePlace(plan, next);
  if (index === undefined) return undefined;
  const edit = checkIn(next, setting.limits.shortMinutes, group, setting, index);
  return { id: 'check-in-between', edit };
}

/** A task in two sittings with a short meeting between them, where neither is too long by itself. */
export function sittingsWithCheckIn(
  { group }: Place,
  one: PlannedActivity,
  { limit }: Room,
  plan: Plan,
  setting: PlanSetting,
): PlanRemedy | undefined {
  const index = freePlace(plan, one);
  // What is open on several days has its breaks overnight.
  const fits = (one.windowDays ?? 0) === 0 && one.minutes <= 2 * limit;
  if (!fits || index === undefined || !hasRoom(plan, 2)) return undefined;
  const between = checkIn(one, setting.limits.shortMinutes, group, setting, index + 1);
  const divided = { kind: 'divide', id: one.id, count: 2 } as const;
  return { id: 'check-in-between', edit: together([divided, between]) };
}
