import type { Plan } from './plan.ts';
import type { PlanEdit } from './planEdit.ts';
import { asOwnPlan } from './planIds.ts';

/** How many edits can be taken back. */
export const mostUndone = 200;

/** A plan as it was on one side of an edit. */
interface Turn {
  readonly plan: Plan;
  readonly edit: PlanEdit;
}

/** A plan with the edits that led to it and those that were taken back. */
export interface PlanHistory {
  /** As it was when it was opened, which stays known when the oldest edits can no longer be taken back. */
  readonly first: Plan;
  readonly present: Plan;
  /** Oldest first: each plan with the edit that came after it. */
  readonly past: readonly Turn[];
  /** Next to be made again first: each plan with the edit that leads to it. */
  readonly future: readonly Turn[];
}

/** A history that begins with a plan. */
export const historyOf = (present: Plan): PlanHistory => ({ first: present, present, past: [], future: [] });

/** The history after an edit that led to `plan`. What was taken back is gone then; the same plan is no step. */
export function recorded(turns: PlanHistory, plan: Plan, edit: PlanEdit): PlanHistory {
  if (plan === turns.present) return turns;
  const past = [...turns.past, { plan: turns.present, edit }].slice(-mostUndone);
  return { ...turns, present: plan, past, future: [] };
}

/** What an edit sets, where it sets fields; two that set the same can stand as one. */
const target = (edit: PlanEdit): string | undefined => {
  if (edit.kind !== 'change' && edit.kind !== 'change-plan') return undefined;
  return [edit.kind, edit.kind === 'change' ? edit.id : '', ...Object.keys(edit.change)].join(' ');
};

/** As {@link recorded}, but an edit of the same fields as the last one goes on with it: a word typed is one step back. */
export function continued(turns: PlanHistory, plan: Plan, edit: PlanEdit): PlanHistory {
  const last = turns.past.at(-1);
  const goesOn = last !== undefined && target(edit) !== undefined && target(last.edit) === target(edit);
  if (!goesOn || turns.future.length > 0) return recorded(turns, plan, edit);
  const past = [...turns.past.slice(0, -1), { plan: last.plan, edit }];
  return { ...turns, present: plan, past, future: [] };
}

/** One edit back; the same history where there is none. */
export function undone(turns: PlanHistory): PlanHistory {
  const last = turns.past.at(-1);
  if (last === undefined) return turns;
  const turn = { plan: turns.present, edit: last.edit };
  return { ...turns, present: last.plan, past: turns.past.slice(0, -1), future: [turn, ...turns.future] };
}

/** One edit forward again; the same history where there is none. */
export function redone(turns: PlanHistory): PlanHistory {
  const [next, ...future] = turns.future;
  if (next === undefined) return turns;
  return {
    ...turns,
    present: next.plan,
    past: [...turns.past, { plan: turns.present, edit: next.edit }],
    future,
  };
}

/** The history of a plan that goes on as a plan of its own, beside the one that it was. */
export function ownHistory({ first, present, past, future }: PlanHistory): PlanHistory {
  const own = (turn: Turn): Turn => ({ ...turn, plan: asOwnPlan(turn.plan) });
  return {
    first: asOwnPlan(first),
    present: asOwnPlan(present),
    past: past.map(own),
    future: future.map(own),
  };
}
