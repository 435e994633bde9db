import { expect, test } from 'vitest';
import { settingOf } from '../../../../support/planner.ts';
import { live, ownTime, planOf } from '../../../../support/plans.ts';
import { goals } from '#domain/plan/checks/goals.ts';
import { applyEdit } from '#domain/plan/edits.ts';
import type { Plan } from '#domain/plan/plan.ts';

const goal = 'Add fractions.';
const read = ownTime('a1', { learningType: 'acquire', hasEvidence: false });
const found = (plan: Plan) => goals(plan, settingOf());

test('a goal that is only read about gets practice under its name', () => {
  const [finding] = found(planOf([read], { goal }));
  expect(finding).toMatchObject({ check: 'goal-without-practice', ids: ['a1'] });
  const { plan } = applyEdit(planOf([read], { goal }), finding!.remedy!.edit);
  expect(plan.activities[1]).toMatchObject({ title: goal, learningType: 'practice', minutes: 10 });
});

test('a goal that nothing shows asks for something to see in its last activity', () => {
  expect(found(planOf([read, live('a2')], { goal }))).toMatchObject([
    { check: 'goal-without-evidence', remedy: { edit: { id: 'a2', change: { hasEvidence: true } } } },
  ]);
});

test('each goal is looked at by itself, however it is capitalized', () => {
  const plan = planOf([
    ownTime('a1', { goal }),
    live('a2', { goal: 'Read a map.' }),
    live('a3', { goal: 'ADD FRACTIONS. ' }),
  ]);
  expect(found(plan).map(({ ids }) => ids)).toEqual([['a2']]);
});

test('a plan without goals is asked for none', () => {
  expect(found(planOf([read]))).toEqual([]);
});
