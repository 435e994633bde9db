import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPolicy, cardOf, ruleOf } from '../../../support/anyPolicy.ts';
import { anyClass, classOf, mixedClass, rowOf } from '../../../support/classes.ts';
import { settingOf } from '../../../support/planner.ts';
import { anyPlanUpTo, live, minutesIn, ownTime, planOf } from '../../../support/plans.ts';
import { acceptable, acceptedEdit, balanceWeek } from '#domain/plan/balanceWeek.ts';
import { findingsOf } from '#domain/plan/checks.ts';
import { applyEdit } from '#domain/plan/edits.ts';
import type { Plan } from '#domain/plan/plan.ts';

const idsOf = ({ activities }: Plan) => activities.map(({ id }) => id);
const poor = planOf(
  [
    live('a1', { minutes: 60, fallback: undefined as never, startMinute: 540 }),
    live('a2', { minutes: 20, startMinute: 560 }),
    ownTime('a3', { minutes: 70, day: 1 }),
    live('a4', { day: 2 }),
  ],
  { grade: '6-8', goal: 'Add fractions.' },
);

describe('balancing a week', () => {
  const { plan, steps, left } = balanceWeek(poor, settingOf({ profile: mixedClass }));

  test('leaves nothing', () => {
    expect(left).toEqual([]);
  });

  test('takes no work away, which only the teacher can', () => {
    const week = planOf([ownTime('a1', { minutes: 240, day: 4, hasContact: true })], { grade: '6-8' });
    const balanced = balanceWeek(week, settingOf());
    expect(balanced.left.map(({ remedy }) => remedy.id)).toEqual(['cut-down']);
    expect(minutesIn(balanced.plan)).toBe(240);
  });

  test('takes two steps where the first alone only moves the trouble', () => {
    const offline = classOf(rowOf(20), rowOf(2, { device: 'none', connection: 'none' }));
    const day = planOf([ownTime('a1', { minutes: 40, fallback: 'paper' })], { grade: '6-8' });
    const setting = settingOf({ profile: offline, card: cardOf({ liveMinutes: [ruleOf({ least: 40 })] }) });
    const balanced = balanceWeek(day, setting);
    expect(balanced.steps.map(({ finding }) => finding.check)).toEqual([
      'live-least-day',
      'unreached-students',
    ]);
    expect(balanced.left).toEqual([]);
  });

  test('says of each step what was found and what becomes of it', () => {
    expect(steps.map(({ finding }) => finding.check)).toContain('overlapping-live');
    expect(steps.every(({ differences }) => differences.length > 0)).toBe(true);
  });

  test('leaves alone what is not at fault', () => {
    const fair = [
      ownTime('a8', { hasContact: true, day: 3, fallback: 'paper' }),
      live('a9', { day: 4, fallback: 'phone' }),
    ];
    const { plan: better } = balanceWeek(
      { ...planOf([...poor.activities, ...fair]), grade: '6-8' },
      settingOf({ profile: mixedClass }),
    );
    expect(better.activities).toEqual(expect.arrayContaining(fair));
  });

  test('done once more, changes nothing', () => {
    expect(balanceWeek(plan, settingOf({ profile: mixedClass })).steps).toEqual([]);
  });
});

describe('accepting line by line', () => {
  const setting = settingOf({
    profile: classOf(rowOf(20), rowOf(2, { device: 'none', connection: 'none' })),
  });
  const long = planOf(
    [ownTime('a1', { minutes: 100, hasContact: true }), live('a2', { minutes: 90, day: 1 })],
    { grade: '6-8' },
  );
  const { plan, steps } = balanceWeek(long, setting);
  const all = new Set(steps.map((_, index) => index));

  test('all lines make the proposal', () => {
    expect(applyEdit(long, acceptedEdit(long, steps, all)).plan).toEqual(plan);
  });

  test('no line makes no change', () => {
    expect(applyEdit(long, acceptedEdit(long, steps, new Set())).plan).toEqual(long);
  });

  test('each line alone can be made', () => {
    const alone = steps.flatMap((step, index) => (step.needs.length === 0 ? [index] : []));
    for (const index of alone) {
      expect(applyEdit(long, acceptedEdit(long, steps, new Set([index]))).plan).not.toEqual(long);
    }
  });

  test('a line that changes what another makes is left out without it', () => {
    const made = [
      { ...steps[0]!, made: ['a9'], needs: [] },
      { ...steps[0]!, made: [], needs: [0] },
    ];
    expect([acceptable(made, new Set([1])), acceptable(made, new Set([0, 1]))]).toEqual([[], [0, 1]]);
  });

  test('a meeting between two tasks waits for the parts that stand before them on their day', () => {
    const half = (id: string) => ownTime(id, { minutes: 30, day: 4, hasContact: true });
    const long = live('a1', { minutes: 60, day: 4, fallback: 'phone' });
    const balanced = balanceWeek(planOf([long, half('a2'), half('a3')], { grade: '3-5' }), settingOf());
    const ids = balanced.steps.map(({ finding }) => finding.remedy.id);
    expect(ids).toEqual(['split-live', 'check-in-between', 'check-in-between']);
    expect(balanced.steps[1]?.needs).toEqual([0]);
  });
});

describe('whatever the plan, the class and the policy', () => {
  test('it ends, loses no activity, and without a step changes nothing', () => {
    fc.assert(
      fc.property(anyPlanUpTo(8), anyClass, anyPolicy, (plan, profile, card) => {
        const setting = settingOf({ profile, card });
        const { plan: better, steps } = balanceWeek(plan, setting);
        expect(idsOf(better)).toEqual(expect.arrayContaining([...idsOf(plan)]));
        expect(steps.length > 0 || better === plan).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('any lines accepted make a whole plan', () => {
    fc.assert(
      fc.property(anyPlanUpTo(6), fc.array(fc.nat({ max: 12 })), (plan, chosen) => {
        const { steps } = balanceWeek(plan, settingOf({ profile: mixedClass }));
        const edited = applyEdit(plan, acceptedEdit(plan, steps, new Set(chosen)));
        expect(edited.problem).toBeUndefined();
        expect(idsOf(edited.plan)).toEqual(expect.arrayContaining([...idsOf(plan)]));
      }),
      { numRuns: 60 },
    );
  });

  test('a plan of 200 activities is balanced', () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      index % 2 === 0
        ? live(`a${index + 1}`, { day: index % 5, fallback: undefined as never })
        : ownTime(`a${index + 1}`, { day: index % 5, minutes: 60 }),
    );
    const plan = { ...planOf(many.toSorted((a, b) => a.day - b.day)), grade: '6-8' as const };
    const setting = settingOf({
      profile: mixedClass,
      card: cardOf({ liveMinutes: [ruleOf({ least: 100 })] }),
    });
    const { plan: better } = balanceWeek(plan, setting);
    expect(findingsOf(better, setting).length).toBeLessThan(findingsOf(plan, setting).length);
  });
});
