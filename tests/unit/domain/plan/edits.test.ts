import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyEdit, anyPlanUpTo, live, minutesIn, ownTime, planOf } from '../../../support/plans.ts';
import { applyEdit } from '#domain/plan/edits.ts';
import { longestTitle, mostActivities, type Plan } from '#domain/plan/plan.ts';

const week = planOf([live('a1'), ownTime('a2'), live('a3', { day: 1 })], { days: 5 });
const idsOf = ({ activities }: Plan) => activities.map(({ id }) => id);

describe('editing a plan', () => {
  test('a new activity comes last on its day and gets the next id', () => {
    const { id: _, ...fresh } = ownTime('any', { day: 0 });
    const { plan, ids } = applyEdit(week, { kind: 'add', activities: [fresh] });
    expect([idsOf(plan), ids]).toEqual([['a1', 'a2', 'a4', 'a3'], ['a4']]);
  });

  test('activities added together share a set', () => {
    const { id: _, ...fresh } = ownTime('any');
    const { plan } = applyEdit(week, { kind: 'add', activities: [fresh, fresh] });
    expect(plan.activities.map(({ set }) => set)).toEqual([undefined, undefined, 'a4', 'a4', undefined]);
  });

  test('the id of a removed activity is never given to another', () => {
    const { id: _, ...fresh } = ownTime('any');
    const without = applyEdit(week, { kind: 'remove', id: 'a3' }).plan;
    const { ids } = applyEdit(without, { kind: 'add', activities: [fresh] });
    expect([without.lastNumber, ids]).toEqual([3, ['a4']]);
  });

  test('a field set to undefined is taken out', () => {
    const { plan } = applyEdit(week, { kind: 'change', id: 'a1', change: { fallback: undefined } });
    expect(plan.activities[0]).not.toHaveProperty('fallback');
  });

  test('a live lesson turned into own time is carried by pages, unless the teacher names something else', () => {
    const turn = { mode: 'asynchronous' } as const;
    const usual = applyEdit(week, { kind: 'change', id: 'a1', change: turn });
    const named = applyEdit(week, { kind: 'change', id: 'a1', change: { ...turn, channel: 'paper' } });
    expect([usual, named].map(({ plan }) => plan.activities[0]!.channel)).toEqual(['pages', 'paper']);
  });

  test('a new activity takes its place among those of its day', () => {
    const { id: _, ...fresh } = ownTime('any');
    const { plan } = applyEdit(week, { kind: 'add', activities: [fresh], index: 0 });
    expect(idsOf(plan)[0]).toBe('a4');
  });

  test('a copy stands right after its original', () => {
    const { plan, ids } = applyEdit(week, { kind: 'duplicate', id: 'a1' });
    expect([idsOf(plan), ids]).toEqual([['a1', 'a4', 'a2', 'a3'], ['a4']]);
  });

  test('several edits are made together or not at all', () => {
    const edits = [{ kind: 'remove', id: 'a1' } as const, { kind: 'remove', id: 'a9' } as const];
    expect(applyEdit(week, { kind: 'all', edits })).toEqual({
      plan: week,
      ids: [],
      problem: { id: 'unknown-activity' },
    });
  });
});

describe('what an edit cannot do leaves the plan as it was and says why', () => {
  const long = 'x'.repeat(10_000);
  test.each([
    [
      'a title of ten thousand characters',
      { kind: 'change', id: 'a1', change: { title: long } },
      { id: 'text-too-long', field: 'title', found: 10_000, most: longestTitle },
    ],
    [
      'two thousand minutes',
      { kind: 'change', id: 'a1', change: { minutes: 2000 } },
      { id: 'number-out-of-range', field: 'minutes', found: 2000, least: 0, most: 1440 },
    ],
    [
      'half a minute',
      { kind: 'change', id: 'a1', change: { minutes: 0.5 } },
      { id: 'number-out-of-range', field: 'minutes', found: 0.5, least: 0, most: 1440 },
    ],
    ['an activity that is gone', { kind: 'remove', id: 'a9' }, { id: 'unknown-activity' }],
    [
      'fewer days than are in use',
      { kind: 'change-plan', change: { days: 1 } },
      { id: 'days-in-use', field: 'days', found: 1, least: 2, most: 40 },
    ],
    [
      'a plan title of ten thousand characters',
      { kind: 'change-plan', change: { title: long } },
      { id: 'text-too-long', field: 'title', found: 10_000, most: longestTitle },
    ],
  ] as const)('%s', (_, edit, problem) => {
    const edited = applyEdit(week, edit);
    expect([edited.plan, edited.problem]).toEqual([week, problem]);
  });

  test('one activity more than a plan holds', () => {
    const full = planOf(Array.from({ length: mostActivities }, (_, index) => live(`a${index + 1}`)));
    const { plan, problem } = applyEdit(full, { kind: 'duplicate', id: 'a1' });
    expect([plan === full, problem?.id]).toEqual([true, 'plan-full']);
  });
});

describe('whatever is done', () => {
  const conserving = ['step', 'move', 'split', 'divide', 'join'];

  test('moving, splitting and joining keep the minutes', () => {
    fc.assert(
      fc.property(anyPlanUpTo(12), anyEdit, (plan, edit) => {
        fc.pre(conserving.includes(edit.kind));
        expect(minutesIn(applyEdit(plan, edit).plan)).toBe(minutesIn(plan));
      }),
      { numRuns: 400 },
    );
  });

  test('an id stands once, none comes back, the days stay in order, and a problem changes nothing', () => {
    fc.assert(
      fc.property(anyPlanUpTo(8), fc.array(anyEdit, { maxLength: 12 }), (start, edits) => {
        const gone = new Set<string>();
        let plan = start;
        for (const edit of edits) {
          const { plan: next, problem } = applyEdit(plan, edit);
          const [before, after] = [idsOf(plan), idsOf(next)];
          expect(problem === undefined || next === plan).toBe(true);
          expect(new Set(after).size).toBe(after.length);
          expect(after.filter((id) => gone.has(id))).toEqual([]);
          before.filter((id) => !after.includes(id)).forEach((id) => gone.add(id));
          const days = next.activities.map(({ day }) => day);
          expect(days).toEqual(days.toSorted((a, b) => a - b));
          plan = next;
        }
      }),
      { numRuns: 200 },
    );
  });
});
