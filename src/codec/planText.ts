import * as v from 'valibot';
import { fromPacked, toPacked } from './packedChoices.ts';
import { readPlan } from './planInput.ts';
import { fromSentPlan, type SentActivity, type SentPlan } from './sentPlan.ts';
import { workloadFrom, workloadNumbers } from './workloadNumbers.ts';
import { mostActivities } from '#domain/plan/plan.ts';
import { grades } from '#domain/vocabulary.ts';

/**
 * The plain text inside a plan's link, format 1: one JSON array without names. First the plan's own values, then the
 * activities column by column, since like stands beside like there and is packed small. 0 is what is absent, and a
 * column of nothing else is itself 0. Golden links seal this layout: it may never change.
 */
type Cell = string | number | readonly number[];
type Column = readonly Cell[] | 0;

// Each optional number is told apart from its absence: 0 is absent, 1 the number 0.
const written = (value: number | undefined): number => (value === undefined ? 0 : value + 1);
const read = (value: number): number | undefined => (value === 0 ? undefined : value - 1);

const numberOf = (id: string): number => Number(id.slice(1));
const setCell = (set: string | undefined): Cell =>
  set !== undefined && /^a[1-9]\d{0,8}$/.test(set) ? numberOf(set) : (set ?? 0);

/** Steps from one value to the next are mostly 0 or 1, whatever the values are. */
const steps = (values: readonly number[], usual: number): readonly number[] =>
  values.map((value, index) => value - (index === 0 ? 0 : values[index - 1]!) - usual);

function sums(all: readonly number[], usual: number): readonly number[] {
  let sum = 0;
  return all.map((step) => (sum += step + usual));
}

function columnsOf(activities: readonly SentActivity[]): readonly Column[] {
  const column = (cell: (activity: SentActivity) => Cell) => activities.map(cell);
  const columns = [
    steps(
      activities.map(({ id }) => numberOf(id)),
      1,
    ),
    column(({ minutes }) => minutes),
    steps(
      activities.map(({ day }) => day),
      0,
    ),
    column(({ startMinute }) => written(startMinute)),
    column(({ windowDays }) => written(windowDays)),
    column(({ activityId }) => activityId ?? 0),
    column(({ title }) => title ?? 0),
    column(({ goal, hasLibraryGoal }) => (hasLibraryGoal ? 1 : (goal ?? 0))),
    column(({ set }) => setCell(set)),
    column(({ group }) => group ?? 0),
    column(({ workload }) => (workload === undefined ? 0 : workloadNumbers(workload))),
    column(({ notes }) => notes ?? 0),
  ];
  return columns.map((cells) => (cells.every((cell) => cell === 0) ? 0 : cells));
}

/** The plain text that a link carries of a plan. */
export function planText({ activities, ...plan }: SentPlan): string {
  return JSON.stringify([
    plan.title,
    plan.goal ?? 0,
    plan.grade === undefined ? 0 : grades.indexOf(plan.grade) + 1,
    plan.startsOn ?? 0,
    plan.days,
    plan.lastNumber ?? 0,
    [...toPacked(activities), ...columnsOf(activities)],
  ]);
}

const whole = v.pipe(v.number(), v.integer());
const zero = v.literal(0);
const columnOf = <const Schema extends v.GenericSchema>(cell: Schema) =>
  v.union([zero, v.pipe(v.array(cell), v.maxLength(mostActivities))]);
const textColumn = columnOf(v.union([zero, v.string()]));
const packed = v.pipe(v.string(), v.maxLength(mostActivities));

const columns = v.strictTuple([
  packed,
  packed,
  packed,
  columnOf(whole),
  columnOf(whole),
  columnOf(whole),
  columnOf(whole),
  columnOf(whole),
  textColumn,
  textColumn,
  columnOf(v.union([whole, v.string()])),
  columnOf(v.union([whole, v.string()])),
  textColumn,
  columnOf(v.union([zero, v.pipe(v.array(whole), v.maxLength(4))])),
  textColumn,
]);

const layout = v.strictTuple([
  v.string(),
  v.union([zero, v.string()]),
  whole,
  v.union([zero, v.string()]),
  whole,
  whole,
  columns,
]);

/** The plan whose plain text this is; undefined when it is none that {@link planText} writes. */
export function planFromText(text: string): SentPlan | undefined {
  const laidOut = v.safeParse(layout, parsed(text), { abortEarly: true });
  if (!laidOut.success) return undefined;
  const [title, goal, grade, startsOn, days, lastNumber, rest] = laidOut.output;
  const plan = withoutAbsent({
    title,
    goal: goal === 0 ? undefined : goal,
    grade: grades[grade - 1],
    startsOn: startsOn === 0 ? undefined : startsOn,
    days,
    lastNumber: lastNumber === 0 ? undefined : lastNumber,
    activities: activitiesFrom(rest),
  }) as unknown as SentPlan;
  // Texts of a library can only replace a name made of the id, so that what holds without a library holds with one.
  const isPlan = readPlan(fromSentPlan(plan, () => undefined)).ok;
  return isPlan && planText(plan) === text ? plan : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const withoutAbsent = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

function activitiesFrom(rest: v.InferOutput<typeof columns>): readonly unknown[] {
  const [work, way, support, ids, minutes, days, starts, windows, ...texts] = rest;
  const [activityIds, titles, goals, sets, groups, workloads, notes] = texts;
  const count = work.length;
  const numbers = (column: readonly number[] | 0) => (column === 0 ? Array<number>(count).fill(0) : column);
  const [idSums, daySums] = [sums(numbers(ids), 1), sums(numbers(days), 0)];
  const cell = <Value>(column: readonly Value[] | 0, at: number): Value | undefined =>
    column === 0 || column[at] === 0 ? undefined : column[at];
  return Array.from({ length: count }, (_, at) => {
    const [goal, set] = [cell(goals, at), cell(sets, at)];
    const load = workloads === 0 ? 0 : (workloads[at] ?? 0);
    const activity = withoutAbsent({
      ...fromPacked([work, way, support].map((column) => column[at] ?? '')),
      id: `a${idSums[at]}`,
      activityId: cell(activityIds, at),
      goal: goal === 1 ? undefined : goal,
      hasLibraryGoal: goal === 1,
      minutes: numbers(minutes)[at],
      day: daySums[at],
      startMinute: read(numbers(starts)[at] ?? 0),
      windowDays: read(numbers(windows)[at] ?? 0),
      set: typeof set === 'number' ? `a${set}` : set,
      group: cell(groups, at),
      workload: load === 0 ? undefined : workloadFrom(load),
      notes: cell(notes, at),
    });
    return { ...activity, title: cell(titles, at) };
  });
}
