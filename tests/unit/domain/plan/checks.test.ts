import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPolicy, cardOf, ruleOf } from '../../../support/anyPolicy.ts';
import { anyClass, mixedClass } from '../../../support/classes.ts';
import { settingOf } from '../../../support/planner.ts';
import { anyPlanUpTo, live, ownTime, planOf } from '../../../support/plans.ts';
import { findingKey, findingsOf } from '#domain/plan/checks.ts';
import type { PlanEdit } from '#domain/plan/planEdit.ts';

const touched = (edit: PlanEdit): readonly string[] => {
  if (edit.kind === 'all') return edit.edits.flatMap(touched);
  return 'id' in edit ? [edit.id] : [];
};

test('an empty plan has nothing wrong with it', () => {
  expect(findingsOf(planOf([]), settingOf({ profile: mixedClass, card: cardOf() }))).toEqual([]);
});

test('what weighs most comes first, then the days in their order', () => {
  const plan = planOf([
    live('a1', { minutes: 0, day: 1 }),
    live('a2', { minutes: 0 }),
    ownTime('a3', { minutes: 200 }),
  ]);
  expect(findingsOf(plan, settingOf()).map(({ check, day }) => [check, day])).toEqual([
    ['zero-minutes', 0],
    ['zero-minutes', 1],
    ['long-own-time', 0],
  ]);
});

test('no two findings are the same one', () => {
  fc.assert(
    fc.property(anyPlanUpTo(10), anyClass, anyPolicy, (plan, profile, card) => {
      const found = findingsOf(plan, settingOf({ profile, card }));
      const keys = found.map(findingKey);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 60 },
  );
});

describe('whatever the plan, the class and the policy', () => {
  test('a remedy touches only what its finding names', () => {
    fc.assert(
      fc.property(anyPlanUpTo(10), anyClass, anyPolicy, (plan, profile, card) => {
        for (const { ids, remedy } of findingsOf(plan, settingOf({ profile, card }))) {
          const known = plan.activities.map(({ id }) => id);
          expect(known).toEqual(expect.arrayContaining([...ids]));
          expect(ids).toEqual(expect.arrayContaining([...touched(remedy.edit)]));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('a plan of 200 activities on one day is checked', () => {
    const plan = planOf(
      Array.from({ length: 200 }, (_, index) => live(`a${index + 1}`, { startMinute: index })),
    );
    const card = cardOf({ liveMinutes: [ruleOf({ most: 60 })] });
    expect(findingsOf(plan, settingOf({ profile: mixedClass, card })).length).toBeGreaterThan(199);
  });
});
