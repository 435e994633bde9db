import type { PlannedActivity, Workload } from './plan.ts';

/** Some work and the tasks that get through it: of what is divided, one part keeps the work for all. */
export interface SharedWork {
  readonly work: Workload;
  /** The part that keeps the work, and then those that help with it. */
  readonly sharers: readonly PlannedActivity[];
  /** The minutes that are planned for all of them. */
  readonly planned: number;
}

const isOwnTime = ({ mode }: PlannedActivity): boolean => mode === 'asynchronous';

/** The parts in own time of a task's set that are for the same students; the task alone where it has no set. */
const partsWith = (one: PlannedActivity, all: readonly PlannedActivity[]): readonly PlannedActivity[] =>
  one.set === undefined
    ? [one]
    : all.filter((part) => part.set === one.set && part.group === one.group && isOwnTime(part));

/** The part whose work a part does: its own, else that of the last one before it, else that of the first. */
function keeperFor(one: PlannedActivity, parts: readonly PlannedActivity[]): PlannedActivity | undefined {
  if (one.workload !== undefined) return one;
  const isKeeper = ({ workload }: PlannedActivity) => workload !== undefined;
  const place = parts.findIndex(({ id }) => id === one.id);
  return parts.slice(0, place).findLast(isKeeper) ?? parts.find(isKeeper);
}

/** The work that a task in own time does alone or shares in; undefined where nobody has said what there is to do. */
export function sharedWork(one: PlannedActivity, all: readonly PlannedActivity[]): SharedWork | undefined {
  if (!isOwnTime(one)) return undefined;
  const parts = partsWith(one, all);
  const keeper = keeperFor(one, parts);
  if (keeper?.workload === undefined) return undefined;
  const helpers = parts.filter(({ id }) => id !== keeper.id);
  const sharers = [keeper, ...helpers.filter((part) => keeperFor(part, parts)?.id === keeper.id)];
  const planned = sharers.reduce((sum, { minutes }) => sum + minutes, 0);
  return { work: keeper.workload, sharers, planned };
}

/** Which part of the work falls to one of its sharers, 0 to 1: by the minutes planned, alike where none are. */
export const shareOf = ({ minutes }: PlannedActivity, { sharers, planned }: SharedWork): number =>
  planned === 0 ? 1 / sharers.length : minutes / planned;
