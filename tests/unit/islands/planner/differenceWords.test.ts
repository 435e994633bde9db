import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEdit, anyPlanUpTo, live, ownTime, planOf } from '../../../support/plans.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { planDifferences } from '#domain/plan/differences.ts';
import { applyEdit } from '#domain/plan/edits.ts';
import type { PlanEdit } from '#domain/plan/planEdit.ts';
import { differenceLines } from '#islands/planner/check/differenceWords.ts';
import { phraseBook } from '#wording/phrases.ts';

const phrase = phraseBook(loadCatalog().strings);
const week = planOf([live('a1'), ownTime('a2')], { days: 2 });
const linesAfter = (edit: PlanEdit) => {
  const { plan } = applyEdit(week, edit);
  return differenceLines(planDifferences(week, plan), plan, phrase);
};

test('a shorter meeting is told with both numbers', () => {
  expect(linesAfter({ kind: 'change', id: 'a1', change: { minutes: 20 } })).toEqual([
    '“Lesson a1”: minutes 30 → 20',
  ]);
});

test('a new activity says what it is and where', () => {
  expect(linesAfter({ kind: 'duplicate', id: 'a2' })[0]).toBe(
    'New: “Task a2”, Own time, 20 minutes, Day 1, web pages',
  );
});

test('another day is told by its name, and a fallback that is taken out as nothing', () => {
  expect(linesAfter({ kind: 'move', id: 'a1', day: 1 })).toEqual(['“Lesson a1”: day Day 1 → Day 2']);
  expect(linesAfter({ kind: 'change', id: 'a1', change: { fallback: undefined } })).toEqual([
    '“Lesson a1”: if that fails audio call → nothing',
  ]);
});

test('every difference that an edit can make is told in words, with no key and no gap left', () => {
  fc.assert(
    fc.property(anyPlanUpTo(5), anyEdit, (plan, edit) => {
      const next = applyEdit(plan, edit).plan;
      // Titles are the teacher's own, and may hold anything.
      const bare = {
        ...next,
        activities: next.activities.map((one) => ({ ...one, title: 'T', goal: 'G', group: 'P', notes: 'N' })),
      };
      const lines = differenceLines(
        planDifferences({ ...plan, title: 'T' }, { ...bare, title: 'T' }),
        bare,
        phrase,
      );
      for (const line of lines)
        expect(line).not.toMatch(/\b(check|export)\.|\{(title|fields|mode|day|field)\}/);
    }),
    { numRuns: 200 },
  );
});
