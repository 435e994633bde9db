import { marksOf, type Progress } from './progress.ts';

/** How long the two parts of a module take. */
export interface TimedModule {
  readonly id: string;
  readonly readMinutes: number;
  readonly practiceMinutes: number;
}

/** The minutes of one module that its marks stand for: estimates of the pages, not measured time. */
export function minutesOf({ id, readMinutes, practiceMinutes }: TimedModule, progress: Progress): number {
  const { read, practiced } = marksOf(id, progress);
  return (read === undefined ? 0 : readMinutes) + (practiced === undefined ? 0 : practiceMinutes);
}

/** The minutes of everything that is marked. */
export const minutesDone = (modules: readonly TimedModule[], progress: Progress): number =>
  modules.reduce((sum, module) => sum + minutesOf(module, progress), 0);

/** Minutes as hours to the quarter, rounded down, so that a record never claims more than the estimate. */
export const quarterHours = (minutes: number): number => Math.floor(minutes / 15) / 4;
