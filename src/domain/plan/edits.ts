import { activityProblem, planProblem, roomProblem } from './limits.ts';
import { move, step } from './moving.ts';
import type { Plan, PlannedActivity } from './plan.ts';
import type { ActivityChange, Edited, EditProblem, NewActivity, PlanChange, PlanEdit } from './planEdit.ts';
import { newIds, withActivities, withResultOf } from './planIds.ts';
import { inMode } from './plannedMode.ts';
import { divide, join, split } from './splitting.ts';

const refused = (plan: Plan, problem: EditProblem): Edited => ({ plan, ids: [], problem });

/** An object with some fields set, and those set to undefined taken out. */
function withFields<Value extends object>(value: Value, change: object): Value {
  const entries = Object.entries({ ...value, ...change }).filter(([, field]) => field !== undefined);
  return Object.fromEntries(entries) as Value;
}

function changePlan(plan: Plan, change: PlanChange): Edited {
  const problem = planProblem(plan, change);
  return problem === undefined ? { plan: withFields(plan, change), ids: [] } : refused(plan, problem);
}

function add(plan: Plan, activities: readonly NewActivity[], index?: number): Edited {
  const problem =
    roomProblem(plan, activities.length) ??
    activities.map((one) => activityProblem(one, plan)).find((one) => one !== undefined);
  if (problem !== undefined) return refused(plan, problem);
  const ids = newIds(plan, activities.length);
  const set = activities.length > 1 ? { set: ids[0]! } : {};
  const named = activities.map((one, place) => ({ ...one, id: ids[place]!, ...set }));
  const added = withActivities(plan, [...plan.activities, ...named]);
  if (index === undefined) return { plan: added, ids };
  const placed = named.reduce((now, one, place) => move(now, one, one.day, index + place).plan, added);
  return { plan: placed, ids };
}

/** A change of mode brings its channel with it, unless the change names one. */
function change(plan: Plan, one: PlannedActivity, fields: ActivityChange): Edited {
  const { mode = one.mode } = fields;
  const next = withFields(inMode(one, mode), fields);
  const problem = activityProblem(next, plan);
  if (problem !== undefined) return { plan, ids: [one.id], problem };
  const activities = plan.activities.map((other) => (other.id === one.id ? next : other));
  return { plan: withActivities(plan, activities), ids: [one.id] };
}

const remove = (plan: Plan, one: PlannedActivity): Edited => ({
  plan: withActivities(
    plan,
    plan.activities.filter(({ id }) => id !== one.id),
  ),
  ids: [],
});

/** A copy right after its original, which belongs to no set. */
function duplicate(plan: Plan, one: PlannedActivity): Edited {
  const problem = roomProblem(plan, 1);
  if (problem !== undefined) return refused(plan, problem);
  const { set: _, part: __, ...rest } = one;
  const copy = { ...rest, id: newIds(plan, 1)[0]! };
  const activities = plan.activities.flatMap((other) => (other.id === one.id ? [other, copy] : [other]));
  // A copy of one part alone is not what the calculator was asked about.
  const known = one.set === undefined ? withResultOf(plan, one.id, copy.id) : plan;
  return { plan: withActivities(known, activities), ids: [copy.id] };
}

/** All of several edits, or none of them where one cannot be made. */
function applyAll(plan: Plan, edits: readonly PlanEdit[]): Edited {
  let now = plan;
  const ids: string[] = [];
  for (const edit of edits) {
    const edited = applyEdit(now, edit);
    if (edited.problem !== undefined) return refused(plan, edited.problem);
    now = edited.plan;
    ids.push(...edited.ids);
  }
  const left = new Set(now.activities.map(({ id }) => id));
  return { plan: now, ids: [...new Set(ids)].filter((id) => left.has(id)) };
}

function applyToOne(
  plan: Plan,
  one: PlannedActivity,
  edit: Extract<PlanEdit, { readonly id: string }>,
): Edited {
  switch (edit.kind) {
    case 'change':
      return change(plan, one, edit.change);
    case 'remove':
      return remove(plan, one);
    case 'duplicate':
      return duplicate(plan, one);
    case 'step':
      return step(plan, one, edit.by);
    case 'move':
      return move(plan, one, edit.day, edit.index);
    case 'split':
      return split(plan, one, edit.shares);
    case 'divide':
      return divide(plan, one, edit.count);
  }
}

/** A new plan with the edit made; the same plan and the reason where a limit or a missing activity forbids it. */
export function applyEdit(plan: Plan, edit: PlanEdit): Edited {
  switch (edit.kind) {
    case 'change-plan':
      return changePlan(plan, edit.change);
    case 'add':
      return add(plan, edit.activities, edit.index);
    case 'join':
      return join(plan, edit.set);
    case 'all':
      return applyAll(plan, edit.edits);
  }
  const one = plan.activities.find(({ id }) => id === edit.id);
  return one === undefined ? refused(plan, { id: 'unknown-activity' }) : applyToOne(plan, one, edit);
}
