import type { Plan, PlannedActivity } from '../plan.ts';
import { streamsOf } from '../streams.ts';
import { limitFor, remedied, type Check, type Finding } from './finding.ts';
import { plannedDays, type PlannedDay } from './plannedDays.ts';

/** Own time on one day with nothing live and no break in it. */
type Stretch = readonly PlannedActivity[];

/** What a task takes on one day: a window of several days has a piece of it on each. */
const pieceOf = ({ minutes, windowDays = 0 }: PlannedActivity): number =>
  Math.ceil(minutes / (windowDays + 1));

const minutesOf = (stretch: Stretch): number => stretch.reduce((sum, one) => sum + pieceOf(one), 0);

/** The stretches of one day. The first begins the day with what is still open, and can be empty. */
function stretchesOf({ open, activities }: PlannedDay, breakMinutes: number): readonly Stretch[] {
  const stretches: PlannedActivity[][] = [[...open]];
  let end: number | undefined;
  for (const one of activities) {
    if (one.mode === 'synchronous') {
      stretches.push([]);
      end = undefined;
      continue;
    }
    const start = one.startMinute ?? end;
    if (start !== undefined && end !== undefined && start - end >= breakMinutes) stretches.push([]);
    end = start === undefined ? undefined : start + pieceOf(one);
    stretches.at(-1)!.push(one);
  }
  return stretches;
}

interface Room {
  readonly limit: number;
  /** For each day, the minutes of the stretch that begins it. */
  readonly taken: readonly number[];
  /** The last day on which a task can be done: that of the plan, or the one before the meeting it prepares. */
  readonly lastDay: (one: PlannedActivity) => number;
}

/** A task open on so many more days that no stretch is too long, neither this one nor those it makes longer. */
function onMoreDays(stretch: Stretch, one: PlannedActivity, room: Room): Pick<Finding, 'remedy'> {
  const { id, day, minutes, windowDays: before = 0 } = one;
  const others = minutesOf(stretch) - pieceOf(one);
  for (let windowDays = before + 1; day + windowDays <= room.lastDay(one); windowDays += 1) {
    const piece = pieceOf({ ...one, minutes, windowDays });
    const fits = (taken: number, index: number) =>
      taken - (index < before ? pieceOf(one) : 0) + piece <= room.limit;
    const later = room.taken.slice(day + 1, day + windowDays + 1);
    if (others + piece <= room.limit && later.every(fits)) {
      return remedied('more-days', { kind: 'change', id, change: { windowDays } });
    }
  }
  return {};
}

/** What is too much on this day at the beginning of later days, in the same order, where these have room for all of it. */
function onOtherDays(stretch: Stretch, day: number, room: Room): Pick<Finding, 'remedy'> {
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
    if ((one.windowDays ?? 0) > 0) return {};
    const isFree = (minutes: number, index: number) =>
      index > day && index >= target && minutes + piece <= room.limit;
    target = taken.findIndex(isFree);
    if (target < 0 || target > room.lastDay(one)) return {};
    taken[target]! += piece;
    const index = edits.filter((edit) => edit.day === target).length;
    edits.push({ kind: 'move', id: one.id, day: target, index });
  }
  return remedied('other-days', { kind: 'all', edits });
}

function remedyFor(stretch: Stretch, day: number, room: Room): Pick<Finding, 'remedy'> {
  const tooLong = stretch.find((one) => one.day === day && pieceOf(one) > room.limit);
  return tooLong === undefined ? onOtherDays(stretch, day, room) : onMoreDays(stretch, tooLong, room);
}

/** Until when each task can be put off. */
function lastDays({ activities, days }: Plan): Room['lastDay'] {
  const meetings = new Map<string, number>();
  for (const { set, mode, day } of activities) {
    if (set !== undefined && mode === 'synchronous' && !meetings.has(set)) meetings.set(set, day);
  }
  return ({ set, part }) =>
    part === 'before' && set !== undefined ? (meetings.get(set) ?? days) - 1 : days - 1;
}

/** Stretches of own time, one task or several in a row, that are longer than the grade's. */
export const longOwnTime: Check = (plan, { limits }) => {
  const limit = limitFor(limits.ownTimeMinutes, plan.grade);
  const lastDay = lastDays(plan);
  const found = streamsOf(plan).flatMap(({ activities }) => {
    const byDay = plannedDays({ activities, days: plan.days }).map((day) =>
      stretchesOf(day, limits.breakMinutes),
    );
    const room = { limit, lastDay, taken: byDay.map(([first]) => minutesOf(first!)) };
    return byDay.flatMap((stretches, day) =>
      stretches
        // What is open from before and nothing else was found on the day it opened.
        .filter((stretch) => minutesOf(stretch) > limit && stretch.some((one) => one.day === day))
        .map((stretch): Finding => {
          const group = stretch.find((one) => one.group !== undefined)?.group;
          return {
            check: 'long-own-time',
            severity: 'caution',
            numbers: { minutes: minutesOf(stretch), limit },
            ids: stretch.map(({ id }) => id),
            day,
            ...(group === undefined ? {} : { group }),
            ...remedyFor(stretch, day, room),
          };
        }),
    );
  });
  // A stretch for everyone is the same in each part of the class.
  return [...new Map(found.map((finding) => [JSON.stringify([finding.day, finding.ids]), finding])).values()];
};
