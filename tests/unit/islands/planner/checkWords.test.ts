import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPolicy } from '../../../support/anyPolicy.ts';
import { anyClass } from '../../../support/classes.ts';
import { plannerData, settingOf } from '../../../support/planner.ts';
import { anyPlanUpTo } from '../../../support/plans.ts';
import { rareCases } from '../../../support/rareCases.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { findingsOf } from '#domain/plan/checks.ts';
import { checkIds, remedyIds } from '#domain/plan/checks/finding.ts';
import { planDifferences } from '#domain/plan/differences.ts';
import { applyEdit } from '#domain/plan/edits.ts';
import { differenceLines } from '#islands/planner/check/differenceWords.ts';
import { fill, phraseBook } from '#wording/phrases.ts';

const phrase = phraseBook(loadCatalog().strings);

const samples = fc.sample(fc.tuple(anyPlanUpTo(6), anyClass, anyPolicy), { numRuns: 400, seed: 6 });
const found = [...samples, ...rareCases].flatMap(([plan, profile, card]) =>
  findingsOf(plan, settingOf({ profile, card })).map((finding) => ({ plan, finding })),
);
const { checks, remedies } = plannerData.checks;

test.for(checkIds)('what the check %s found is told with every number in its place', (id) => {
  const told = found
    .filter(({ finding }) => finding.check === id)
    .map(({ finding }) => fill(checks[id].found, finding.numbers));
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((words) => /[{}]|NaN|undefined/.test(words))).toEqual([]);
});

test.for(remedyIds)('the remedy %s can be made, and is shown with what it changes', (id) => {
  const lists = found.flatMap(({ plan, finding: { remedy } }) => {
    if (remedy?.id !== id) return [];
    const { plan: next, problem } = applyEdit(plan, remedy.edit);
    return problem === undefined ? [differenceLines(planDifferences(plan, next), next, phrase)] : [];
  });
  expect(lists.length).toBeGreaterThan(0);
  expect(lists.filter((lines) => lines.length === 0)).toEqual([]);
  expect(`${remedies[id].name} ${remedies[id].text}`).not.toMatch(/[{}]/);
});
