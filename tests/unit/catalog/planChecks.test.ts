import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPolicy, cardOf, ruleOf } from '../../support/anyPolicy.ts';
import { anyClass, mixedClass } from '../../support/classes.ts';
import { plannerData, settingOf } from '../../support/planner.ts';
import { anyPlanUpTo, live, ownTime, planOf } from '../../support/plans.ts';
import { checkFacts, checksBySeverity } from '#catalog/planChecks.ts';
import { findingsOf } from '#domain/plan/checks.ts';
import { checkIds, type Finding } from '#domain/plan/checks/finding.ts';
import { mostActivities, type PlannedActivity } from '#domain/plan/plan.ts';

const isAsTold = ({ check, severity, remedy }: Finding): boolean =>
  checkFacts[check].severity === severity &&
  (remedy === undefined || checkFacts[check].remedies.includes(remedy.id));

const before = (change: object) => ownTime('a1', { set: 'a1', part: 'before', ...change });
const ownTimeWeek = planOf([0, 1, 2, 3, 4].map((day) => ownTime(`a${day + 1}`, { day })));
const meeting = live('a2', { day: 4, set: 'a1', part: 'live' });

/** Five days and no room for an activity more. */
const full = (one: PlannedActivity) =>
  planOf(
    [0, 1, 2, 3, 4].flatMap((day) => [
      { ...one, id: `a${day + 1}`, day },
      ...Array.from({ length: mostActivities / 5 - 1 }, (_, index) =>
        live(`a${100 * (day + 1) + index}`, { day, minutes: 0 }),
      ),
    ]),
  );

/** What random plans seldom come upon. */
const rareCases = [
  [ownTimeWeek, mixedClass, cardOf({ liveMinutes: [ruleOf({ per: 'week', least: 30 })] })],
  [planOf([before({}), meeting], { grade: '6-8' }), mixedClass, cardOf()],
  [planOf([before({ day: 3, minutes: 150 }), meeting], { grade: '6-8' }), mixedClass, cardOf()],
  [planOf([before({ minutes: 300 }), { ...meeting, day: 0 }], { grade: '6-8' }), mixedClass, cardOf()],
  [
    planOf([before({ minutes: 300 }), { ...meeting, day: 0 }, { ...before({}), id: 'a3', part: 'after' }], {
      grade: '6-8',
    }),
    mixedClass,
    cardOf(),
  ],
  [planOf([before({}), meeting]), mixedClass, cardOf({ forbiddenModes: ['blended'] })],
  [planOf([before({ minutes: 50 }), meeting]), mixedClass, cardOf({ forbiddenModes: ['blended'] })],
  [planOf([ownTime('a1', { workload: { kind: 'video', minutes: 40 } })]), mixedClass, cardOf()],
  [planOf([ownTime('a1', { workload: { kind: 'video', minutes: 1440 } })]), mixedClass, cardOf()],
  [planOf([live('a1', { minutes: 100, set: 'a1' })], { grade: '6-8' }), mixedClass, cardOf()],
  [planOf([live('a1', { minutes: 600, set: 'a1' })]), mixedClass, cardOf()],
  [
    planOf([0, 1, 2, 3, 4].map((day) => live(`a${day + 1}`, { day }))),
    mixedClass,
    cardOf({ liveMinutes: [ruleOf({ per: 'week', least: 200 })] }),
  ],
  [
    planOf([live('a1', { minutes: 100, set: 'a1' }), ownTime('a2', { set: 'a1' })], { grade: '6-8' }),
    mixedClass,
    cardOf(),
  ],
  [planOf([0, 1].map((day) => ownTime(`a${day + 1}`, { day: 4, minutes: 60 }))), mixedClass, cardOf()],
  [planOf([ownTime('a1', { day: 4, minutes: 60 })], { grade: '6-8' }), mixedClass, cardOf()],
  [planOf([ownTime('a1', { minutes: 60 })], { grade: '6-8' }), mixedClass, cardOf()],
  [
    full(live('a1', { day: 1 })),
    mixedClass,
    cardOf({ liveMinutes: [ruleOf({ least: 60 }), ruleOf({ per: 'week', least: 1000 })] }),
  ],
  [full(ownTime('a1', { minutes: 500, goal: 'Add.', learningType: 'acquire' })), mixedClass, cardOf()],
  [
    planOf([
      live('a1', { startMinute: 1410, group: 'Red' }),
      live('a2', { startMinute: 1410, group: 'Blue' }),
      live('a3', { startMinute: 1410, group: 'Red' }),
    ]),
    mixedClass,
    cardOf(),
  ],
] as const;

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
