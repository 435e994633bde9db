import type { Plan, PlannedActivity } from './plan.ts';

/** One field on which two versions differ. A value of undefined is none at all. */
export interface FieldDifference {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What became of one activity from one version of a plan to the other, or of the plan itself. */
export type PlanDifference =
  | { readonly kind: 'plan'; readonly fields: readonly FieldDifference[] }
  | { readonly kind: 'added'; readonly id: string; readonly after: PlannedActivity }
  | { readonly kind: 'removed'; readonly id: string; readonly before: PlannedActivity }
  | {
      readonly kind: 'changed';
      readonly id: string;
      readonly before: PlannedActivity;
      readonly after: PlannedActivity;
      readonly fields: readonly FieldDifference[];
    }
  /** Same day, other place among those that both versions have on it. */
  | { readonly kind: 'moved'; readonly id: string; readonly after: PlannedActivity };

const planFields = ['title', 'goal', 'grade', 'startsOn', 'days'] as const;

// Only a workload is more than a word or a number, and its keys come in one order.
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function fieldDifferences(
  before: object,
  after: object,
  fields: Iterable<string>,
): readonly FieldDifference[] {
  const [first, second] = [before, after] as Readonly<Record<string, unknown>>[];
  return [...fields]
    .filter((field) => !isSame(first![field], second![field]))
    .map((field) => ({ field, before: first![field], after: second![field] }));
}

function changed(before: PlannedActivity, after: PlannedActivity): readonly PlanDifference[] {
  if (before === after) return [];
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  const differing = fieldDifferences(before, after, fields);
  return differing.length === 0 ? [] : [{ kind: 'changed', id: before.id, before, after, fields: differing }];
}

/** Of the activities that both versions have on the same day, those that do not follow the same neighbor in both. */
function moved(before: Plan, after: Plan): readonly PlanDifference[] {
  const dayBefore = new Map(before.activities.map(({ id, day }) => [id, day]));
  const stayed = after.activities.filter(({ id, day }) => dayBefore.get(id) === day);
  const staying = new Set(stayed.map(({ id }) => id));
  const order = before.activities.filter(({ id }) => staying.has(id));
  const follows = (list: readonly PlannedActivity[]) =>
    new Map(list.map(({ id, day }, index) => [id, list[index - 1]?.day === day ? list[index - 1]!.id : '']));
  const [was, is] = [follows(order), follows(stayed)];
  return stayed
    .filter(({ id }) => was.get(id) !== is.get(id))
    .map((one) => ({ kind: 'moved', id: one.id, after: one }));
}

/** How a second version of a plan differs from a first: the plan itself, then activity by activity, matched by their ids. */
export function planDifferences(before: Plan, after: Plan): readonly PlanDifference[] {
  const fields = fieldDifferences(before, after, planFields);
  const first = new Map(before.activities.map((one) => [one.id, one]));
  const second = new Map(after.activities.map((one) => [one.id, one]));
  return [
    ...(fields.length > 0 ? [{ kind: 'plan', fields } as const] : []),
    ...after.activities.flatMap((one): readonly PlanDifference[] => {
      const old = first.get(one.id);
      return old === undefined ? [{ kind: 'added', id: one.id, after: one }] : changed(old, one);
    }),
    ...before.activities
      .filter(({ id }) => !second.has(id))
      .map((one) => ({ kind: 'removed', id: one.id, before: one }) as const),
    ...moved(before, after),
  ];
}
