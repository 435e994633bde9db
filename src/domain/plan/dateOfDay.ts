const [sunday, saturday] = [0, 6];

/**
 * The ISO date of a plan's school day, from 0. The days between are school days: weekends are passed over, holidays are
 * not known. A plan that starts on a weekend has its first day there.
 */
export function dateOfDay(startsOn: string, day: number): string {
  let date = startsOn;
  for (let left = day; left > 0; left--) date = nextSchoolDay(date);
  return date;
}

function nextSchoolDay(date: string): string {
  const next = dayAfter(date);
  return [sunday, saturday].includes(weekdayIn(next)) ? nextSchoolDay(next) : next;
}

const weekdayIn = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/** The weekday of a plan's school day, from 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (startsOn: string, day: number): number => weekdayIn(dateOfDay(startsOn, day));

/** The ISO date of the calendar day after another. */
export function dayAfter(date: string): string {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
