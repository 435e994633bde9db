import type { Plan, PlannedActivity } from '../plan.ts';
import type { PlannedDay } from './plannedDays.ts';

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
export interface Place {
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
export function freePlace({ activities }: Plan, one: PlannedActivity): number | undefined {
  const ofDay = activities.filter(({ day }) => day === one.day);
  const index = ofDay.indexOf(one);
  return ofDay.slice(index + 1).some(({ startMinute }) => startMinute !== undefined) ? undefined : index;
}

/** The stretches of one day. The first begins the day with what is still open, and can be empty. */
export function stretchesOf({ open, activities }: PlannedDay, breakMinutes: number): readonly Stretch[] {
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
