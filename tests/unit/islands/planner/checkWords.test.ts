import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPolicy, cardOf, ruleOf } from '../../../support/anyPolicy.ts';
import { anyClass, mixedClass } from '../../../support/classes.ts';
import { plannerData, settingOf } from '../../../support/planner.ts';
import { anyPlanUpTo, live, ownTime, planOf } from '../../../support/plans.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { findingsOf } from '#domain/plan/checks.ts';
import { checkIds, remedyIds } from '#domain/plan/checks/finding.ts';
import { planDifferences } from '#domain/plan/differences.ts';
import { applyEdit } from '#domain/plan/edits.ts';
import { differenceLines } from '#islands/planner/check/differenceWords.ts';
import { fill, phraseBook } from '#wording/phrases.ts';

const phrase = phraseBook(loadCatalog().strings);
const meeting = live('a2', { day: 4, set: 'a1', part: 'live' });
const before = (change: object) => ownTime('a1', { set: 'a1', part: 'before', ...change });

/** What random plans seldom come upon. */
const rareCases = [
  [
    planOf([0, 1, 2, 3, 4].map((day) => ownTime(`a${day + 1}`, { day }))),
    mixedClass,
    cardOf({ liveMinutes: [ruleOf({ per: 'week', least: 30 })] }),
  ],
  [planOf([before({}), meeting], { grade: '6-8' }), mixedClass, cardOf()],
  [planOf([before({ day: 3, minutes: 150 }), meeting], { grade: '6-8' }), mixedClass, cardOf()],
  [planOf([before({}), meeting]), mixedClass, cardOf({ forbiddenModes: ['blended'] })],
  [planOf([before({ minutes: 50 }), meeting]), mixedClass, cardOf({ forbiddenModes: ['blended'] })],
  [planOf([ownTime('a1', { workload: { kind: 'video', minutes: 40 } })]), mixedClass, cardOf()],
] as const;

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
