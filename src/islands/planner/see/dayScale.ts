import { rowsFor, type LivePoint, type TimelineDay } from '#domain/plan/timeline.ts';

const minutesAnHour = 60;
const schoolDay = { from: 8 * minutesAnHour, to: 16 * minutesAnHour } as const;

/** The hours that a timeline shows: a school day, longer where something begins earlier or ends later. */
export interface DayScale {
  readonly from: number;
  readonly to: number;
}

/** Whole hours that hold everything with an hour; a window without one runs along the whole day. */
export function scaleOf(days: readonly TimelineDay[]): DayScale {
  const live = days.flatMap((day) => day.live).filter(({ startMinute }) => startMinute !== undefined);
  const opening = days
    .flatMap((day) => day.ownTime)
    .filter(({ opens, fromMinute }) => opens && fromMinute > 0);
  const starts = [
    ...live.map(({ startMinute }) => startMinute!),
    ...opening.map(({ fromMinute }) => fromMinute),
  ];
  const ends = live.map(({ startMinute, minutes }) => Math.min(1440, startMinute! + minutes));
  const hour = (minute: number, round: (value: number) => number) =>
    round(minute / minutesAnHour) * minutesAnHour;
  return {
    from: hour(Math.min(schoolDay.from, ...starts), Math.floor),
    to: hour(Math.max(schoolDay.to, ...ends, ...opening.map(({ fromMinute }) => fromMinute + 1)), Math.ceil),
  };
}

/** Where a minute of the day stands on the scale, in percent from 0 to 100. */
export function percentAt(minute: number, { from, to }: DayScale): number {
  return Math.max(0, Math.min(100, ((minute - from) / (to - from)) * 100));
}

const hourSteps = [2, 3, 4] as const;
/** As many gaps between hours as leave room for their names on a phone. */
const mostGaps = 4;

/** The hours that are named below a picture, in minutes after midnight, evenly apart from its first. */
export function hoursOn({ from, to }: DayScale): readonly number[] {
  const hours = (to - from) / minutesAnHour;
  const step = hourSteps.find((each) => hours / each <= mostGaps) ?? 6;
  return Array.from(
    { length: Math.floor(hours / step) + 1 },
    (_, index) => from + index * step * minutesAnHour,
  );
}

/** A live activity that has an hour, and so a place in the picture. */
export interface LiveBlock extends LivePoint {
  readonly startMinute: number;
}

/** What is live at an hour, in rows of its own: those without an hour are told in words and take no room here. */
export function liveBlocks({ live }: Pick<TimelineDay, 'live'>): readonly LiveBlock[] {
  const blocks = live.flatMap((one) =>
    one.startMinute === undefined ? [] : [{ ...one, startMinute: one.startMinute }],
  );
  const rows = rowsFor(
    blocks.map(({ startMinute, minutes }) => ({ from: startMinute, to: startMinute + minutes })),
  );
  return blocks.map((block, index) => ({ ...block, row: rows[index]! }));
}
