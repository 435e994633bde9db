import type { Plan, PlannedActivity } from '../plan.ts';
import type { PlanEdit } from '../planEdit.ts';
import { remedied, type Check, type Finding, type PlanSetting } from './finding.ts';
import { plannedDays, type PlannedDay } from './plannedDays.ts';
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
 * The rows of a class that no activity of a day reaches, by itself or by what takes over from it, nor a task still open
 * from before. Who of a divided class is in the room nobody has said, so that a room for some reaches no row for certain.
 */
function rowsUnreached(
  { activities, open }: PlannedDay,
  { profile, reach }: Pick<PlanSetting, 'profile' | 'reach'>,
): readonly ClassRow[] {
  if (activities.length === 0 || isRoomForAll(activities)) return [];
  const offered = [...activities, ...open];
  return (profile?.rows ?? []).filter((row) => !offered.some((one) => isReached(row, one, reach)));
}

/** For each day of a plan, the rows of the class that nothing reaches; none for a day on which nothing begins. */
export const unreachedByDay = (
  plan: Plan,
  setting: Pick<PlanSetting, 'profile' | 'reach'>,
): readonly (readonly ClassRow[])[] => plannedDays(plan).map((day) => rowsUnreached(day, setting));

/**
 * A way in beside the longest activity: by phone where it is live, all left out have a line and nobody loses what took
 * over before, else on paper.
 */
function wayIn(
  activities: readonly PlannedActivity[],
  rows: readonly ClassRow[],
  { profile, reach: table }: PlanSetting,
): PlanEdit {
  const open = activities.filter(({ fallback }) => fallback === undefined);
  const longest = (open.length > 0 ? open : activities).toSorted((a, b) => b.minutes - a.minutes)[0]!;
  const called = { ...longest, fallback: 'phone' } as const;
  const byPhone =
    longest.mode === 'synchronous' &&
    (profile?.rows ?? []).every((row) => !isReached(row, longest, table) || isReached(row, called, table)) &&
    rows.every((row) => levelOf(row, 'phone', table) !== 'none');
  return { kind: 'change', id: longest.id, change: { fallback: byPhone ? 'phone' : 'paper' } };
}

function ofDay(
  rows: readonly ClassRow[],
  activities: readonly PlannedActivity[],
  day: number,
  setting: PlanSetting,
): readonly Finding[] {
  if (rows.length === 0) return [];
  return [
    {
      check: 'unreached-students',
      severity: 'problem',
      numbers: { students: rows.reduce((sum, { count }) => sum + count, 0) },
      ids: activities.map(({ id }) => id),
      day,
      ...remedied('reach-fallback', wayIn(activities, rows, setting)),
    },
  ];
}

/** Days on which some students are reached by nothing. */
export const unreachedStudents: Check = (plan, setting) =>
  plannedDays(plan).flatMap((day, index) =>
    ofDay(rowsUnreached(day, setting), day.activities, index, setting),
  );
