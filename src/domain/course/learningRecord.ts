import { minutesOf, type TimedModule } from './courseMinutes.ts';
import type { IsoDay } from './day.ts';
import { marksOf, type Progress } from './progress.ts';

/** One module as a record of learning lists it. */
export interface RecordModule extends TimedModule {
  readonly title: string;
  readonly outcomes: readonly string[];
}

export interface RecordRow {
  readonly id: string;
  readonly title: string;
  readonly read: IsoDay | undefined;
  readonly practiced: IsoDay | undefined;
  readonly minutes: number;
  readonly outcomes: readonly string[];
  readonly reflection: string;
}

/** What somebody says they did: one row for each module with a mark, in the order of the course. */
export interface LearningRecord {
  readonly name: string;
  readonly rows: readonly RecordRow[];
  readonly minutes: number;
  /** First and last day with a mark; undefined before the first. */
  readonly from: IsoDay | undefined;
  readonly to: IsoDay | undefined;
}

/** The record of learning of a visitor, with what they wrote about each module or without. */
export function recordOf(
  modules: readonly RecordModule[],
  progress: Progress,
  withReflections: boolean,
): LearningRecord {
  const rows = modules
    .map((module) => rowOf(module, progress, withReflections))
    .filter(({ read, practiced }) => read !== undefined || practiced !== undefined);
  const days = rows
    .flatMap(({ read, practiced }) => [read, practiced])
    .filter((day) => day !== undefined)
    .toSorted();
  return {
    name: progress.name,
    rows,
    minutes: rows.reduce((sum, { minutes }) => sum + minutes, 0),
    from: days[0],
    to: days.at(-1),
  };
}

function rowOf(module: RecordModule, progress: Progress, withReflections: boolean): RecordRow {
  const { id, title, outcomes } = module;
  const { read, practiced } = marksOf(id, progress);
  const reflection =
    withReflections && Object.hasOwn(progress.reflections, id) ? progress.reflections[id]! : '';
  return { id, title, outcomes, read, practiced, reflection, minutes: minutesOf(module, progress) };
}
