import type { Plan, PlanChannel, PlannedActivity } from './plan.ts';
import { inPlanOrder } from './planOrder.ts';

const dayMinutes = 1440;

interface Placed {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly channel: PlanChannel;
  readonly group?: string;
}

/** A live activity on its day. Without an hour it has no place on a scale of hours. */
export interface LivePoint extends Placed {
  readonly startMinute?: number;
  /** Which of the rows it is drawn in, from 0, so that no two of one hour cover each other. */
  readonly row: number;
}

/** A task in own time on one of the days on which its window is open. */
export interface OwnTimeWindow extends Placed {
  /** Minutes after midnight on this day, 0 to 1440. */
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly opens: boolean;
  readonly isDue: boolean;
  readonly row: number;
}

export interface TimelineDay {
  readonly day: number;
  readonly live: readonly LivePoint[];
  readonly ownTime: readonly OwnTimeWindow[];
}

const placed = ({ id, title, minutes, channel, group }: PlannedActivity): Placed => ({
  id,
  title,
  minutes,
  channel,
  ...(group === undefined ? {} : { group }),
});

interface Span {
  readonly from: number;
  readonly to: number;
}

/** A row for each span, the first that is free from its beginning on. */
export function rowsFor(spans: readonly Span[]): readonly number[] {
  const rows: number[] = spans.map(() => 0);
  const freeFrom: number[] = [];
  const order = spans.map((_, index) => index).sort((a, b) => spans[a]!.from - spans[b]!.from);
  for (const index of order) {
    const { from, to } = spans[index]!;
    const free = freeFrom.findIndex((end) => end <= from);
    const row = free === -1 ? freeFrom.length : free;
    freeFrom[row] = Math.max(to, from + 1);
    rows[index] = row;
  }
  return rows;
}

function livePoints(activities: readonly PlannedActivity[]): readonly LivePoint[] {
  // Those without an hour stand one under another, as if each took the whole day.
  const spans = activities.map(({ startMinute, minutes }) =>
    startMinute === undefined
      ? { from: 0, to: dayMinutes }
      : { from: startMinute, to: startMinute + minutes },
  );
  const rows = rowsFor(spans);
  return activities.map((one, index) => ({
    ...placed(one),
    ...(one.startMinute === undefined ? {} : { startMinute: one.startMinute }),
    row: rows[index]!,
  }));
}

const dueDay = ({ day, windowDays = 0 }: PlannedActivity): number => day + windowDays;

function ownTimeWindows(activities: readonly PlannedActivity[], day: number): readonly OwnTimeWindow[] {
  const spans = activities.map((one) => ({
    from: one.day === day ? (one.startMinute ?? 0) : 0,
    to: dayMinutes,
  }));
  const rows = rowsFor(spans);
  return activities.map((one, index) => ({
    ...placed(one),
    fromMinute: spans[index]!.from,
    toMinute: spans[index]!.to,
    opens: one.day === day,
    isDue: dueDay(one) === day,
    row: rows[index]!,
  }));
}

/** Each day of a plan as it can be drawn: live activities at their hour, tasks across the days of their window. */
export function timelineOf(plan: Plan): readonly TimelineDay[] {
  const activities = inPlanOrder(plan);
  return Array.from({ length: plan.days }, (_, day) => ({
    day,
    live: livePoints(activities.filter((one) => one.mode === 'synchronous' && one.day === day)),
    ownTime: ownTimeWindows(
      activities.filter((one) => one.mode === 'asynchronous' && one.day <= day && dueDay(one) >= day),
      day,
    ),
  }));
}
