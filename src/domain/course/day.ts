/** A day of the visitor's calendar, such as 2026-11-25. Days in this form sort as texts do. */
export type IsoDay = string;

const msADay = 86_400_000;

/** Days since 1 January 1970 of a day that is known to be one. */
export const dayNumber = (day: IsoDay): number => Date.parse(`${day}T00:00:00Z`) / msADay;

/** The day so many days after 1 January 1970. */
export const isoDay = (number: number): IsoDay => new Date(number * msADay).toISOString().slice(0, 10);

/** Whether a text is a day that the calendar has: not 2026-02-30. */
export function isIsoDay(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && Number.isFinite(dayNumber(text)) && isoDay(dayNumber(text)) === text
  );
}

/** The first day that a mark can have: before the course there was nothing to mark. */
export const firstMarkDay: IsoDay = '2020-01-01';

/** Whether something can have been marked on a day: from 2020 to tomorrow, as it is tomorrow already elsewhere. */
export const isPossibleDay = (day: IsoDay, today: IsoDay): boolean =>
  day >= firstMarkDay && day <= isoDay(dayNumber(today) + 1);
