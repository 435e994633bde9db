import { dayNumber, isoDay, type IsoDay } from './day.ts';
import type { Marks, Progress } from './progress.ts';

/**
 * The day from which a module's questions are due again: so many days after the last time, the gaps growing. Undefined
 * before the first practice and after the last recap.
 */
export function recapDay(
  { practiced, recaps = [] }: Marks,
  intervalsDays: readonly number[],
): IsoDay | undefined {
  const interval = intervalsDays[recaps.length];
  if (practiced === undefined || interval === undefined) return undefined;
  return isoDay(dayNumber(recaps.at(-1) ?? practiced) + interval);
}

/** The modules whose questions are due again today, longest waiting first. */
export function dueRecaps(
  { marks }: Progress,
  ids: readonly string[],
  intervalsDays: readonly number[],
  today: IsoDay,
): readonly string[] {
  return ids
    .filter((id) => Object.hasOwn(marks, id))
    .map((id) => ({ id, day: recapDay(marks[id]!, intervalsDays) }))
    .filter((due): due is { id: string; day: IsoDay } => due.day !== undefined && due.day <= today)
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
    .map(({ id }) => id);
}
