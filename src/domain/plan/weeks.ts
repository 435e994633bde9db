import { weekdayOf } from './dateOfDay.ts';
import type { Plan, PlannedActivity } from './plan.ts';
import { byDay, inPlanOrder } from './planOrder.ts';

const schoolWeek = 5;
const minutesAnHour = 60;
/** Stands for no hour at all, after every hour of the day. */
const noHour = 24;

/** What is live in one hour of a day, in the order of the clock. */
export interface LiveHour {
  /** From 1: which of the week's hours with something live it is. What has no hour comes last. */
  readonly row: number;
  readonly activities: readonly PlannedActivity[];
}

/** A school day of a plan at its place in the week. */
export interface WeekDay {
  /** Day of the plan, from 0. */
  readonly day: number;
  /** From 1: Monday where the plan has a date, otherwise the first of five days; in an only week, its first day. */
  readonly column: number;
  readonly live: readonly LiveHour[];
}

/** A task in own time across the columns of one week in which it is open. */
export interface OwnTimeSpan {
  readonly activity: PlannedActivity;
  readonly from: number;
  readonly to: number;
  /** Whether it opens in this week, and whether it is due in it. */
  readonly opens: boolean;
  readonly isDue: boolean;
}

export interface PlanWeek {
  readonly columns: number;
  readonly days: readonly WeekDay[];
  /** How many hours of this week have something live. */
  readonly rows: number;
  readonly ownTime: readonly OwnTimeSpan[];
}

type Placed = Pick<WeekDay, 'day' | 'column'>;

/** Monday is 1. A weekend, on which only a plan's first day can be, is a week of its own. */
function columnOf({ startsOn }: Plan, day: number): number {
  if (startsOn === undefined) return (day % schoolWeek) + 1;
  const weekday = weekdayOf(startsOn, day);
  return weekday >= 1 && weekday <= schoolWeek ? weekday : 1;
}

function placedDays(plan: Plan): readonly (readonly Placed[])[] {
  const weeks: Placed[][] = [];
  for (let day = 0; day < plan.days; day++) {
    const column = columnOf(plan, day);
    const week = weeks.at(-1);
    if (week === undefined || column <= week.at(-1)!.column) weeks.push([{ day, column }]);
    else week.push({ day, column });
  }
  if (weeks.length > 1) return weeks;
  // In an only week, the days before the plan's first would stand empty.
  return weeks.map((days) => days.map(({ day, column }) => ({ day, column: column - days[0]!.column + 1 })));
}

const hourOf = ({ startMinute }: PlannedActivity): number =>
  startMinute === undefined ? noHour : Math.floor(startMinute / minutesAnHour);

function liveHours(activities: readonly PlannedActivity[], hours: readonly number[]): readonly LiveHour[] {
  const byClock = activities.toSorted((a, b) => (a.startMinute ?? 0) - (b.startMinute ?? 0));
  return hours
    .map((hour, index) => ({ row: index + 1, activities: byClock.filter((one) => hourOf(one) === hour) }))
    .filter((one) => one.activities.length > 0);
}

function spansIn(days: readonly Placed[], activity: PlannedActivity): readonly OwnTimeSpan[] {
  const due = activity.day + (activity.windowDays ?? 0);
  const open = days.filter(({ day }) => day >= activity.day && day <= due);
  const [first, last] = [open[0], open.at(-1)];
  if (first === undefined || last === undefined || activity.mode === 'synchronous') return [];
  const { column: from } = first;
  const { column: to } = last;
  return [{ activity, from, to, opens: first.day === activity.day, isDue: last.day === due }];
}

/**
 * A plan week by week: what is live on its day, in the hour in which it begins; tasks in own time across the days on which
 * they are open.
 */
export function weeksOf(plan: Plan): readonly PlanWeek[] {
  const live = byDay(plan).map((ofDay) => ofDay.filter(({ mode }) => mode === 'synchronous'));
  const ordered = inPlanOrder(plan);
  const weeks = placedDays(plan);
  const columns = Math.max(...weeks.flat().map(({ column }) => column));
  return weeks.map((days) => {
    const hours = [...new Set(days.flatMap(({ day }) => live[day]!.map(hourOf)))].sort((a, b) => a - b);
    return {
      columns,
      days: days.map((one) => ({ ...one, live: liveHours(live[one.day]!, hours) })),
      rows: hours.length,
      ownTime: ordered.flatMap((one) => spansIn(days, one)),
    };
  });
}
