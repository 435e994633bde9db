import type { Plan, PlannedActivity } from '../plan.ts';
import { hasRoom, together, type PlanRemedy, type PlanSetting } from './finding.ts';
import { checkIn } from './liveWays.ts';
import { meetingsAhead } from './meetingsAhead.ts';

/** Own time on one day with nothing live and no break in it. */
export type Stretch = readonly PlannedActivity[];

/** What a task takes on one day: a window of several days has a piece of it on each. */
export const pieceOf = ({
  minutes,
  windowDays = 0,
}: Pick<PlannedActivity, 'minutes' | 'windowDays'>): number => Math.ceil(minutes / (windowDays + 1));

export const minutesOf = (stretch: Stretch): number => stretch.reduce((sum, one) => sum + pieceOf(one), 0);

/** What of a stretch begins on its day and takes time; the rest was open before. */
export const todaysOf = (stretch: Stretch, day: number): Stretch =>
  stretch.filter((one) => one.day === day && one.minutes > 0);

/** A stretch that is too long, where it stands, and for whom. */
interface Place {
  readonly stretch: Stretch;
  readonly day: number;
  readonly group: string | undefined;
  /** Whether it begins its day. */
  readonly isFirst: boolean;
}

export interface Room {
  readonly limit: number;
  /** For each day, the minutes of the stretch that begins it, and of the one that ends it. */
  readonly taken: readonly number[];
  readonly last: readonly number[];
  /** The last day on which a task can be done: that of the plan, or the one before the meeting it prepares. */
  readonly lastDay: (one: PlannedActivity) => number;
  /** The first day on which it can: that of the meeting whose work it carries on. */
  readonly firstDay: (one: PlannedActivity) => number;
}

/** The place of an activity on its day; undefined where it comes before something with a set hour, which it would move. */
function freePlace({ activities }: Plan, one: PlannedActivity): number | undefined {
  const ofDay = activities.filter(({ day }) => day === one.day);
  const index = ofDay.indexOf(one);
  return ofDay.slice(index + 1).some(({ startMinute }) => startMinute !== undefined) ? undefined : index;
}

/** A task open on so many more days that no stretch is too long, neither this one nor those it makes longer. */
function onMoreDays({ stretch }: Place, one: PlannedActivity, room: Room): PlanRemedy | undefined {
  const { id, day, minutes, windowDays: before = 0 } = one;
  const others = minutesOf(stretch) - pieceOf(one);
  for (let windowDays = before + 1; day + windowDays <= room.lastDay(one); windowDays += 1) {
    const piece = pieceOf({ minutes, windowDays });
    const fits = (taken: number, index: number) =>
      taken - (index < before ? pieceOf(one) : 0) + piece <= room.limit;
    const later = room.taken.slice(day + 1, day + windowDays + 1);
    if (others + piece <= room.limit && later.every(fits)) {
      return { id: 'more-days', edit: { kind: 'change', id, change: { windowDays } } };
    }
  }
  return undefined;
}

/** A task that begins its day opened on days before, where these have room. What follows a meeting of its day stays. */
function openedEarlier(
  { stretch, isFirst }: Place,
  one: PlannedActivity,
  room: Room,
  plan: Plan,
): PlanRemedy | undefined {
  if (!isFirst || freePlace(plan, one) === undefined) return undefined;
  const { id, day, minutes, windowDays: before = 0 } = one;
  const others = minutesOf(stretch) - pieceOf(one);
  for (let opens = day - 1; opens >= room.firstDay(one); opens -= 1) {
    const windowDays = before + day - opens;
    const piece = pieceOf({ minutes, windowDays });
    const taken = [room.last[opens]!, ...room.taken.slice(opens + 1, day), others];
    if (taken.every((others) => others + piece <= room.limit)) {
      const change = { kind: 'change', id, change: { windowDays } } as const;
      return { id: 'open-earlier', edit: together([{ kind: 'move', id, day: opens }, change]) };
    }
  }
  return undefined;
}

/** What is too much on this day at the beginning of later days, in the same order, where these have room for all of it. */
function onOtherDays({ stretch, day }: Place, room: Room): PlanRemedy | undefined {
  const taken = [...room.taken];
  let kept = 0;
  let target = day;
  const edits: {
    readonly kind: 'move';
    readonly id: string;
    readonly day: number;
    readonly index: number;
  }[] = [];
  for (const one of stretch) {
    const piece = pieceOf(one);
    if (edits.length === 0 && kept + piece <= room.limit) {
      kept += piece;
      continue;
    }
    // What is open on several days stays where it is: moved, it would be due later too.
    if ((one.windowDays ?? 0) > 0) return undefined;
    const isFree = (minutes: number, index: number) =>
      index > day && index >= target && minutes + piece <= room.limit;
    target = taken.findIndex(isFree);
    if (target < 0 || target > room.lastDay(one)) return undefined;
    taken[target]! += piece;
    const index = edits.filter((edit) => edit.day === target).length;
    edits.push({ kind: 'move', id: one.id, day: target, index });
  }
  return { id: 'other-days', edit: { kind: 'all', edits } };
}

/** A short meeting before the first task of the day that is too much, which ends the stretch there. */
function withCheckIn(
  { stretch, day, group }: Place,
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

/** The task in two sittings with a short meeting between them, where that leaves neither too long. */
function sittingsWithCheckIn(
  { stretch, group }: Place,
  one: PlannedActivity,
  { limit }: Room,
  plan: Plan,
  setting: PlanSetting,
): PlanRemedy | undefined {
  const at = stretch.indexOf(one);
  const half = Math.ceil(pieceOf(one) / 2);
  const sides = [stretch.slice(0, at), stretch.slice(at + 1)];
  const fits = sides.every((side) => minutesOf(side) + half <= limit);
  const index = freePlace(plan, one);
  // What is open on several days has its breaks overnight.
  const isOfOneDay = (one.windowDays ?? 0) === 0;
  if (!fits || !isOfOneDay || index === undefined || !hasRoom(plan, 2)) return undefined;
  const between = checkIn(one, setting.limits.shortMinutes, group, setting, index + 1);
  const divided = { kind: 'divide', id: one.id, count: 2 } as const;
  return { id: 'check-in-between', edit: together([divided, between]) };
}

/** The task no longer than what the stretch has left for it; half as long where that is nothing. */
function cutDown(one: PlannedActivity, stretch: Stretch, { limit }: Room): PlanRemedy {
  const { id, windowDays = 0 } = one;
  const others = minutesOf(stretch) - pieceOf(one);
  const piece = others < limit ? limit - others : Math.min(limit, Math.floor(pieceOf(one) / 2));
  return { id: 'cut-down', edit: { kind: 'change', id, change: { minutes: piece * (windowDays + 1) } } };
}

/** What would help with a stretch that is too long, the least change first. */
export function remedyFor(place: Place, room: Room, plan: Plan, setting: PlanSetting): PlanRemedy {
  const { stretch, day } = place;
  const longest = todaysOf(stretch, day).toSorted((a, b) => pieceOf(b) - pieceOf(a))[0]!;
  const cut = () => cutDown(longest, stretch, room);
  return pieceOf(longest) > room.limit
    ? (onMoreDays(place, longest, room) ??
        openedEarlier(place, longest, room, plan) ??
        sittingsWithCheckIn(place, longest, room, plan, setting) ??
        cut())
    : (onOtherDays(place, room) ?? withCheckIn(place, room, plan, setting) ?? cut());
}

/** On which days each task can be done. */
export function daysOf(plan: Plan): Pick<Room, 'firstDay' | 'lastDay'> {
  const meetings = meetingsAhead(plan);
  const ofSets = new Map<string, number>();
  for (const { set, mode, day } of plan.activities) {
    if (set !== undefined && mode === 'synchronous' && !ofSets.has(set)) ofSets.set(set, day);
  }
  return {
    lastDay: ({ id }) => (meetings.get(id)?.day ?? plan.days) - 1,
    firstDay: ({ set, part }) => (part === 'before' ? 0 : (ofSets.get(set ?? '') ?? 0)),
  };
}
