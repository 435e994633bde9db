import type { Plan, PlannedActivity } from '../plan.ts';
import type { PlanEdit } from '../planEdit.ts';
import { remedied, type Check, type Finding, type PlanSetting } from './finding.ts';
import type { ClassRow } from '#domain/classroom/classProfile.ts';
import { bestLevelOf, levelOf, type ReachTable } from '#domain/classroom/reach.ts';

/** Whether everyone of the class is in the room on a day: what is held there is for all, or each group is there once. */
function isRoomForAll(activities: readonly PlannedActivity[]): boolean {
  const inRoom = activities.filter(({ channel }) => channel === 'in-person').map(({ group }) => group);
  const groups = activities.flatMap(({ group }) => group ?? []);
  return inRoom.includes(undefined) || (groups.length > 0 && groups.every((group) => inRoom.includes(group)));
}

function isReached(row: ClassRow, { channel, fallback }: PlannedActivity, table: ReachTable): boolean {
  const ways = [channel, ...(fallback === undefined ? [] : [fallback])].filter((way) => way !== 'in-person');
  return bestLevelOf(row, ways, table) !== 'none';
}

/**
 * The rows of a class that no activity of a day reaches, by itself or by what takes over from it. Who of a divided class
 * is in the room nobody has said, so that a room for some reaches no row for certain.
 */
export function rowsUnreached(
  activities: readonly PlannedActivity[],
  { profile, reach }: Pick<PlanSetting, 'profile' | 'reach'>,
): readonly ClassRow[] {
  if (isRoomForAll(activities)) return [];
  return (profile?.rows ?? []).filter((row) => !activities.some((one) => isReached(row, one, reach)));
}

/** A way in beside the longest activity, by phone where it is live and everyone left out has a line, else on paper. */
function wayIn(
  activities: readonly PlannedActivity[],
  rows: readonly ClassRow[],
  table: ReachTable,
): PlanEdit {
  const open = activities.filter(({ fallback }) => fallback === undefined);
  const longest = (open.length > 0 ? open : activities).toSorted((a, b) => b.minutes - a.minutes)[0]!;
  const byPhone =
    longest.mode === 'synchronous' && rows.every((row) => levelOf(row, 'phone', table) !== 'none');
  return { kind: 'change', id: longest.id, change: { fallback: byPhone ? 'phone' : 'paper' } };
}

function ofDay(plan: Plan, day: number, setting: PlanSetting): readonly Finding[] {
  const activities = plan.activities.filter((one) => one.day === day);
  const rows = activities.length === 0 ? [] : rowsUnreached(activities, setting);
  if (rows.length === 0) return [];
  return [
    {
      check: 'unreached-students',
      severity: 'problem',
      numbers: { students: rows.reduce((sum, { count }) => sum + count, 0) },
      ids: activities.map(({ id }) => id),
      day,
      ...remedied('reach-fallback', wayIn(activities, rows, setting.reach)),
    },
  ];
}

/** Days on which some students are reached by nothing. */
export const unreachedStudents: Check = (plan, setting) =>
  Array.from({ length: plan.days }, (_, day) => ofDay(plan, day, setting)).flat();
