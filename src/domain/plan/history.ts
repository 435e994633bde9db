import type { Plan } from './plan.ts';
import type { PlanEdit } from './planEdit.ts';

/** How many edits can be taken back. */
export const mostUndone = 200;

/** A plan as it was on one side of an edit. */
interface Turn {
  readonly plan: Plan;
  readonly edit: PlanEdit;
}

/** A plan with the edits that led to it and those that were taken back. */
export interface PlanHistory {
  readonly present: Plan;
  /** Oldest first: each plan with the edit that came after it. */
  readonly past: readonly Turn[];
  /** Next to be made again first: each plan with the edit that leads to it. */
  readonly future: readonly Turn[];
}

/** A history that begins with a plan. */
export const historyOf = (present: Plan): PlanHistory => ({ present, past: [], future: [] });

/** The history after an edit that led to `plan`. What was taken back is gone then; the same plan is no step. */
export function recorded(history: PlanHistory, plan: Plan, edit: PlanEdit): PlanHistory {
  if (plan === history.present) return history;
  const past = [...history.past, { plan: history.present, edit }].slice(-mostUndone);
  return { present: plan, past, future: [] };
}

/** One edit back; the same history where there is none. */
export function undone(history: PlanHistory): PlanHistory {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  const turn = { plan: history.present, edit: last.edit };
  return { present: last.plan, past: history.past.slice(0, -1), future: [turn, ...history.future] };
}

/** One edit forward again; the same history where there is none. */
export function redone(history: PlanHistory): PlanHistory {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return {
    present: next.plan,
    past: [...history.past, { plan: history.present, edit: next.edit }],
    future,
  };
}
