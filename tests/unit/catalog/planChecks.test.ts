import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPolicy } from '../../support/anyPolicy.ts';
import { anyClass } from '../../support/classes.ts';
import { plannerData, settingOf } from '../../support/planner.ts';
import { anyPlanUpTo } from '../../support/plans.ts';
import { rareCases } from '../../support/rareCases.ts';
import { checkFacts, checksBySeverity } from '#catalog/planChecks.ts';
import { findingsOf } from '#domain/plan/checks.ts';
import { checkIds, type Finding } from '#domain/plan/checks/finding.ts';

const isAsTold = ({ check, severity, remedy }: Finding): boolean =>
  checkFacts[check].severity === severity &&
  (remedy === undefined || checkFacts[check].remedies.includes(remedy.id));

describe('what the page says of the checks is what they do', () => {
  test('whatever the plan, a finding weighs what is told and is mended as is told', () => {
    fc.assert(
      fc.property(anyPlanUpTo(10), anyClass, anyPolicy, (plan, profile, card) => {
        const found = findingsOf(plan, settingOf({ profile, card }));
        expect(found.filter((finding) => !isAsTold(finding))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('nothing that needs a class or a policy is found without one', () => {
    fc.assert(
      fc.property(anyPlanUpTo(10), (plan) => {
        const needy = findingsOf(plan, settingOf()).filter(
          ({ check }) => checkFacts[check].needs !== undefined,
        );
        expect(needy).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('every remedy that is told is offered to somebody', () => {
    const samples = fc.sample(fc.tuple(anyPlanUpTo(6), anyClass, anyPolicy), { numRuns: 400, seed: 6 });
    const offered = new Set(
      [...samples, ...rareCases].flatMap(([plan, profile, card]) =>
        findingsOf(plan, settingOf({ profile, card })).map(({ check, remedy }) => `${check}: ${remedy?.id}`),
      ),
    );
    const told = checkIds.flatMap((check) =>
      checkFacts[check].remedies.map((remedy) => `${check}: ${remedy}`),
    );
    expect(told.filter((pair) => !offered.has(pair))).toEqual([]);
  });

  test('every check is told once, under its weight', () => {
    const told = checksBySeverity(plannerData).flatMap(({ checks }) => checks.map(({ id }) => id));
    expect(told).toEqual(checkIds);
  });
});
