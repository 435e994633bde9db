// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { live, planOf } from '../../../support/plans.ts';
import { browserTexts, listStoredPlans } from '#browser/planStore.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { PlanEdit } from '#domain/plan/planEdit.ts';
import { reduce, startState } from '#islands/planner/plannerState.ts';
import { blankPlan } from '#islands/planner/start/arrival.ts';
import { useKeptPlan } from '#islands/planner/useKeptPlan.ts';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

/** How many plans the browser keeps after one was opened, edited and left. */
function keptAfter(plan: Plan, ...edits: readonly PlanEdit[]): number {
  const opened = reduce(startState, { type: 'open', key: 'k', plan });
  const { open } = edits.reduce((state, edit) => reduce(state, { type: 'edit', edit }), opened);
  const { result } = renderHook(() => useKeptPlan(open, () => undefined));
  result.current();
  return listStoredPlans(browserTexts()!).length;
}

test('a blank plan that nobody has touched is not kept', () => {
  expect(keptAfter(blankPlan(1))).toBe(0);
});

test('a blank plan is kept from its first edit on', () => {
  expect(keptAfter(blankPlan(1), { kind: 'change-plan', change: { days: 2 } })).toBe(1);
});

test('a plan that came with activities is kept as it is', () => {
  expect(keptAfter(planOf([live('a1')]))).toBe(1);
});
