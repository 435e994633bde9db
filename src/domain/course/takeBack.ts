import { joinProgress } from './joinProgress.ts';
import type { Marks, Progress } from './progress.ts';

/** Progress before one change and after it. */
export interface ProgressChange {
  readonly before: Progress;
  readonly after: Progress;
}

/** Takes one change back. Whatever was marked, written or typed since, here or in another tab, stays. */
export function takeBack(now: Progress, { before, after }: ProgressChange): Progress {
  const since: Progress = {
    marks: others(now.marks, after.marks, isSame),
    reflections: others(now.reflections, after.reflections, (one, other) => one === other),
    name: now.name === after.name ? '' : now.name,
  };
  return joinProgress(since, before);
}

/** The entries of `now` that are not those of `after`. */
function others<Value>(
  now: Readonly<Record<string, Value>>,
  after: Readonly<Record<string, Value>>,
  isEqual: (one: Value, other: Value) => boolean,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(now).filter(([id, value]) => !Object.hasOwn(after, id) || !isEqual(value, after[id]!)),
  );
}

const isSame = (one: Marks, other: Marks): boolean =>
  one.read === other.read &&
  one.practiced === other.practiced &&
  String(one.recaps ?? []) === String(other.recaps ?? []);
