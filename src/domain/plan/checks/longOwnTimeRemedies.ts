import { mostDays, type Plan, type PlannedActivity } from '../plan.ts';
import { sittingsWithCheckIn, withCheckIn } from './checkInBetween.ts';
import { ruledOut, together, type PlanRemedy, type PlanSetting } from './finding.ts';
import { meetingsAhead } from './meetingsAhead.ts';
import { freePlace, minutesOf, pieceOf, todaysOf, type Place, type Room, type Stretch } from './stretches.ts';
import { schoolDaysAWeek } from '#domain/policy/policyCard.ts';

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

/** The task no longer than what the stretch has left for it; half as long where that is nothing. */
function cutDown(one: PlannedActivity, stretch: Stretch, { limit }: Room): PlanRemedy {
  const { id, windowDays = 0 } = one;
  const others = minutesOf(stretch) - pieceOf(one);
  const piece = others < limit ? limit - others : Math.min(limit, Math.floor(pieceOf(one) / 2));
  return { id: 'cut-down', edit: { kind: 'change', id, change: { minutes: piece * (windowDays + 1) } } };
}

/** More days for one task that is too long by itself, or later days for the last of several. */
const spread = (place: Place, longest: PlannedActivity, room: Room): PlanRemedy | undefined =>
  pieceOf(longest) > room.limit ? onMoreDays(place, longest, room) : onOtherDays(place, room);

/** The same on days that the plan has not yet, up to the end of its last school week. */
function onNewDays(place: Place, longest: PlannedActivity, room: Room, plan: Plan): PlanRemedy | undefined {
  const weekEnds = Math.min(mostDays, Math.ceil(plan.days / schoolDaysAWeek) * schoolDaysAWeek);
  for (let days = plan.days + 1; days <= weekEnds; days += 1) {
    const none = Array.from({ length: days - plan.days }, () => 0);
    const longer = { ...room, ...daysOf({ ...plan, days }), taken: [...room.taken, ...none] };
    const spreadOut = spread(place, longest, longer);
    if (spreadOut === undefined) continue;
    const change = { kind: 'change-plan', change: { days } } as const;
    return { id: 'new-days', edit: together([change, spreadOut.edit]) };
  }
  return undefined;
}

/** What would help with a stretch that is too long, the least change first. */
export function remedyFor(place: Place, room: Room, plan: Plan, setting: PlanSetting): PlanRemedy {
  const { stretch, day } = place;
  const longest = todaysOf(stretch, day).toSorted((a, b) => pieceOf(b) - pieceOf(a))[0]!;
  const isOne = pieceOf(longest) > room.limit;
  const meeting = isOne ? sittingsWithCheckIn : withCheckIn;
  const mayMeet = !ruledOut(setting).includes('synchronous');
  return (
    spread(place, longest, room) ??
    (isOne ? openedEarlier(place, longest, room, plan) : undefined) ??
    onNewDays(place, longest, room, plan) ??
    (mayMeet ? meeting(place, longest, room, plan, setting) : undefined) ??
    cutDown(longest, stretch, room)
  );
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
