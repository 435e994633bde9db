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

const step = 'Name the parts of a fraction.';

test('steps that the library brings are practice for the goal of the plan, and show it', () => {
  expect(found(planOf([read, ownTime('a2', { goal: step })], { goal }))).toEqual([]);
});

test('a plan in which everything is read finds no practice for its goal, steps and all', () => {
  const plan = planOf(
    [
      { ...read, hasEvidence: true },
      { ...read, id: 'a2', goal: step, hasEvidence: true },
    ],
    {
      goal,
    },
  );
  expect(found(plan).map(({ check, ids }) => [check, ids])).toEqual([
    ['goal-without-practice', ['a1', 'a2']],
    ['goal-without-practice', ['a2']],
  ]);
});

test('what each step lacks is not told a second time of the plan', () => {
  expect(found(planOf([live('a1', { goal: step })], { goal })).map(({ check, ids }) => [check, ids])).toEqual(
    [['goal-without-evidence', ['a1']]],
  );
});

test('practice for the goal of the plan names no step, and is for everyone', () => {
  const plan = planOf([read, { ...read, id: 'a2', goal: step, group: 'Red' }], { goal });
  const { activities } = applyEdit(plan, found(plan)[0]!.remedy!.edit).plan;
  expect(activities.at(-1)).not.toHaveProperty('goal');
  expect(activities.at(-1)).not.toHaveProperty('group');
});

test('practice for the step of one group is for that group', () => {
  const plan = planOf([{ ...read, goal: step, group: 'Red' }]);
  const { activities } = applyEdit(plan, found(plan)[0]!.remedy!.edit).plan;
  expect(activities.at(-1)).toMatchObject({ goal: step, group: 'Red' });
});

test('a plan without goals is asked for none', () => {
  expect(found(planOf([read]))).toEqual([]);
});
