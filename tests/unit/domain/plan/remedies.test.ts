import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPolicy, cardOf, ruleOf } from '../../../support/anyPolicy.ts';
import { anyClass } from '../../../support/classes.ts';
import { settingOf } from '../../../support/planner.ts';
import { anySetPlanUpTo, live, ownTime, planOf } from '../../../support/plans.ts';
import { findingKey, findingsOf } from '#domain/plan/checks.ts';
import type { Finding, PlanSetting } from '#domain/plan/checks/finding.ts';
import { applyEdit } from '#domain/plan/edits.ts';
import { mostActivities, type Plan, type PlannedActivity } from '#domain/plan/plan.ts';

/** How far a finding is from being none, in its own unit; 1 where nothing is counted. */
function excessOf({ check, numbers }: Finding): number {
  const { found, limit = 0, minutes, days, needed, students, megabytes } = numbers;
  if (check === 'short-for-work') return needed! / minutes!;
  if (check === 'unreached-students') return students!;
  const counted = megabytes ?? found ?? days ?? minutes;
  return counted === undefined ? 1 : Math.abs(counted - limit) + 1;
}

const worst = (findings: readonly Finding[], check: Finding['check']): number =>
  Math.max(0, ...findings.filter((one) => one.check === check).map(excessOf));

/** Rules of a card pull in two directions, and what is for everyone counts in each group by its own share. */
const isOfPolicy = (check: Finding['check']): boolean =>
  /^live-(least|most|share)|^own-time-days/.test(check);

/** Makes every remedy by itself: its finding is gone or less, and no other of its kind is worse than the worst before. */
function expectMended(plan: Plan, setting: PlanSetting): void {
  const before = findingsOf(plan, setting);
  for (const finding of before) {
    const { check, remedy } = finding;
    const { plan: next, problem } = applyEdit(plan, remedy.edit);
    const after = findingsOf(next, setting);
    const same = after.find((one) => findingKey(one) === findingKey(finding));
    const told = `${check} by ${remedy.id}`;
    expect(problem, told).toBeUndefined();
    expect(same === undefined ? 0 : excessOf(same), told).toBeLessThan(excessOf(finding));
    if (!isOfPolicy(check)) expect(worst(after, check), told).toBeLessThanOrEqual(worst(before, check));
  }
}

describe('what is found can be mended, or made less, by its remedy alone', () => {
  test('whatever the plan, the class and the policy', () => {
    fc.assert(
      fc.property(anySetPlanUpTo(7), anyClass, anyPolicy, (plan, profile, card) => {
        expectMended(plan, settingOf({ profile, card }));
      }),
      { numRuns: 150 },
    );
  });

  /** A plan that can take no activity more. */
  const full = (activities: readonly PlannedActivity[], fill = live): Plan => {
    const rest = Array.from({ length: mostActivities - activities.length }, (_, index) =>
      fill(`a${index + 100}`, { channel: 'in-person', minutes: 1, day: 0 }),
    );
    return planOf(
      [...activities, ...rest].toSorted((a, b) => a.day - b.day),
      { grade: '6-8' },
    );
  };
  const remedyIn = (plan: Plan, check: Finding['check'], setting = settingOf()) =>
    findingsOf(plan, setting).find((one) => one.check === check)?.remedy.id;

  test.each([
    ['a long meeting is cut down', 'long-live', full([live('a1', { minutes: 90, day: 1 })]), 'cut-down'],
    [
      'so is a task longer than a day',
      'over-long',
      full([ownTime('a1', { minutes: 500, day: 1 })]),
      'cut-down',
    ],
    [
      'and the longest of a long evening',
      'long-own-time',
      full([ownTime('a1', { minutes: 40, day: 4 }), ownTime('a2', { minutes: 30, day: 4 })]),
      'cut-down',
    ],
    [
      'a goal that is only heard about gets its last activity turned to practice',
      'goal-without-practice',
      full([ownTime('a1', { goal: 'Add fractions.', learningType: 'acquire' })]),
      'turn-practice',
    ],
    ['all live, one meeting moves to own time', 'all-live', full([live('a1', { day: 1 })]), 'make-own-time'],
  ] as const)('in a plan that is full, %s', (_, check, plan, remedy) => {
    expect(remedyIn(plan, check)).toBe(remedy);
    expectMended(plan, settingOf());
  });

  test('in a plan that is full, too little live time makes a meeting longer', () => {
    const setting = settingOf({ card: cardOf({ liveMinutes: [ruleOf({ least: 45 })] }) });
    const plan = full([live('a1', { minutes: 30, day: 1 })]);
    expect(remedyIn(plan, 'live-least-day', setting)).toBe('longer-live');
    expectMended(plan, setting);
  });
});
