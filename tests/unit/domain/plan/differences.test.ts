import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEdit, anyPlanUpTo, live, ownTime, planOf } from '../../../support/plans.ts';
import { planDifferences } from '#domain/plan/differences.ts';
import { applyEdit } from '#domain/plan/edits.ts';

const week = planOf([live('a1'), ownTime('a2'), live('a3')], { days: 2 });

test('a plan does not differ from itself', () => {
  expect(planDifferences(week, structuredClone(week))).toEqual([]);
});

test('a changed field is told with both values, one that is gone with none', () => {
  const after = planOf([
    live('a1', { minutes: 45, fallback: undefined as never }),
    ownTime('a2'),
    live('a3'),
  ]);
  expect(planDifferences(planOf(week.activities), after)).toMatchObject([
    {
      kind: 'changed',
      id: 'a1',
      fields: [
        { field: 'minutes', before: 30, after: 45 },
        { field: 'fallback', before: 'audio', after: undefined },
      ],
    },
  ]);
});

test('what came, what went and what the plan itself says', () => {
  const after = { ...planOf([live('a1'), ownTime('a2'), live('a4')], { days: 2 }), title: 'Another week' };
  expect(planDifferences(week, after)).toMatchObject([
    { kind: 'plan', fields: [{ field: 'title', before: 'Week of fractions', after: 'Another week' }] },
    { kind: 'added', id: 'a4' },
    { kind: 'removed', id: 'a3' },
  ]);
});

test('another order within a day is told, another day is a change', () => {
  const stepped = applyEdit(week, { kind: 'step', id: 'a3', by: -1 }).plan;
  expect(planDifferences(week, stepped).map(({ kind }) => kind)).toEqual(['moved', 'moved']);
  const away = applyEdit(week, { kind: 'move', id: 'a2', day: 1 }).plan;
  expect(planDifferences(week, away)).toMatchObject([
    { kind: 'changed', id: 'a2', fields: [{ field: 'day' }] },
  ]);
});

test('whatever is edited, the differences are empty only where nothing changed', () => {
  fc.assert(
    fc.property(anyPlanUpTo(8), anyEdit, (plan, edit) => {
      const { lastNumber: _, ...after } = applyEdit(plan, edit).plan;
      const isSame = JSON.stringify(after) === JSON.stringify(plan);
      if (isSame) expect(planDifferences(plan, after)).toEqual([]);
      if (planDifferences(plan, after).length === 0) expect(after).toEqual(plan);
    }),
  );
});
