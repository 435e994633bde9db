import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rates } from '../../../support/planner.ts';
import { anyPlanUpTo, live, ownTime, planOf } from '../../../support/plans.ts';
import {
  readingDifficulties,
  readingPurposes,
  type Plan,
  type PlannedActivity,
  type Workload,
} from '#domain/plan/plan.ts';
import { divide, split } from '#domain/plan/splitting.ts';
import { activityMinutes, minutesOfWork, studentWorkload } from '#domain/plan/workload.ts';

/** Hours of a typical college student. */
const hours = (work: Workload): number => minutesOfWork(work, 'adult', 'typical', rates) / 60;
import { paces, type Pace } from '#domain/plan/workloadRates.ts';
import type { Grade } from '#domain/vocabulary.ts';

describe('the published estimates for college students', () => {
  const reading = (words: number, purpose = 'understand', difficulty = 'some-new') =>
    hours({ kind: 'reading', words, purpose, difficulty } as Workload);

  test('pages an hour come out as in the whole published table', () => {
    const table = [450, 600, 750].map((wordsOfPage) =>
      readingPurposes.map((purpose) =>
        readingDifficulties.map((difficulty) => Math.round(1 / reading(wordsOfPage, purpose, difficulty))),
      ),
    );
    expect(table).toEqual([
      [
        [67, 47, 33],
        [33, 24, 17],
        [17, 12, 9],
      ],
      [
        [50, 35, 25],
        [25, 18, 13],
        [13, 9, 7],
      ],
      [
        [40, 28, 20],
        [20, 14, 10],
        [10, 7, 5],
      ],
    ]);
  });

  test('a course of 15 weeks: 5.25 hours alone, 2.13 in contact, 7.38 in all', () => {
    const writing = hours({ kind: 'writing', words: 2500, genre: 'argument', drafting: 'minimal' });
    const post = hours({ kind: 'posts', posts: 1, words: 250 });
    const alone = reading(30 * 450) + writing / 15 + 2 + (2 * 5) / 15;
    const contact = post + 1 + 2 / 15;
    expect([alone, contact, alone + contact].map((value) => value.toFixed(2))).toEqual([
      '5.25',
      '2.13',
      '7.38',
    ]);
  });

  test('a course of 10 weeks with much to write: 28.93 hours alone, 32.93 in all', () => {
    const writing = hours({ kind: 'writing', words: 25 * 500, genre: 'research', drafting: 'extensive' });
    const alone = 20 / 15 + writing / 10 + 1 + (8 + 2) / 10 + (2 * 3) / 10;
    expect([alone, alone + 1 + 2 * 1.5].map((value) => value.toFixed(2))).toEqual(['28.93', '32.93']);
  });
});

describe('the minutes of an activity', () => {
  const alone = (one: PlannedActivity, grade?: Grade) =>
    activityMinutes(one, { activities: [one], ...(grade === undefined ? {} : { grade }) }, rates);
  const page: Workload = { kind: 'reading', words: 900, purpose: 'understand', difficulty: 'no-new' };

  test('a live lesson takes everyone as long as it lasts', () => {
    expect(alone(live('a1', { minutes: 30, workload: page }), '6-8')).toEqual({
      basis: 'live',
      slow: 30,
      typical: 30,
      fast: 30,
    });
  });

  test('900 words take a grade 7 reader 5 to 7 minutes, and a child in grade 1 listens', () => {
    const read = ownTime('a1', { minutes: 5, workload: page });
    expect(alone(read, '6-8')).toEqual({ basis: 'work', slow: 7, typical: 6, fast: 5 });
    expect(alone(read, 'k-2')).toEqual({ basis: 'work', slow: 11, typical: 9, fast: 8 });
  });

  test('a clip takes longer for whoever stops to take notes', () => {
    const clip = ownTime('a1', { minutes: 8, workload: { kind: 'video', minutes: 8 } });
    expect(alone(clip, '6-8')).toMatchObject({ slow: 12, typical: 10, fast: 8 });
  });

  test('a clip with questions after it takes a typical student the minutes that were planned for both', () => {
    const both = ownTime('a1', { minutes: 20, workload: { kind: 'video', minutes: 8 } });
    expect(alone(both, '6-8')).toEqual({ basis: 'work-and-rest', slow: 25, typical: 20, fast: 16 });
  });

  test('a task that says nothing of what is in it is spread around the minutes planned', () => {
    expect(alone(ownTime('a1', { minutes: 20 }))).toEqual({
      basis: 'planned',
      slow: 25,
      typical: 20,
      fast: 15,
    });
  });

  test('a slow student never needs less than a fast one', () => {
    fc.assert(
      fc.property(anyPlanUpTo(6), (plan) => {
        for (const { total } of studentWorkload(plan, rates)) {
          expect(total.slow).toBeGreaterThanOrEqual(total.typical);
          expect(total.typical).toBeGreaterThanOrEqual(total.fast);
        }
      }),
    );
  });
});

test('each part of the class is counted by itself', () => {
  const plan = planOf([
    live('a1', { minutes: 10 }),
    live('a2', { minutes: 20, group: 'At school' }),
    live('a3', { minutes: 30, group: 'At home', day: 1 }),
  ]);
  expect(
    studentWorkload(plan, rates).map(({ group, days }) => [group, days.map((day) => day.typical)]),
  ).toEqual([
    ['At school', [30, 0]],
    ['At home', [10, 30]],
  ]);
});

describe('work in parts', () => {
  const essay: Workload = { kind: 'reading', words: 6000, purpose: 'understand', difficulty: 'some-new' };
  const whole = planOf([ownTime('a1', { minutes: 50, workload: essay })], { grade: '6-8' });
  const totalOf = (plan: Plan) => studentWorkload(plan, rates)[0]!.total;

  test('one reading in two sittings takes as long as in one', () => {
    expect(totalOf(whole)).toEqual({ slow: 68, typical: 56, fast: 47 });
    expect(totalOf(divide(whole, whole.activities[0]!, 2).plan)).toEqual({ slow: 68, typical: 56, fast: 48 });
  });

  test('a live part adds its length, and the parts before and after do the work together', () => {
    const { plan } = split(whole, whole.activities[0]!, { before: 40, live: 30, after: 30 });
    expect(totalOf(plan).typical).toBe(56 + 15);
  });

  test('two parts with work of their own do not do each other’s', () => {
    const note: Workload = { kind: 'writing', words: 250, genre: 'reflection', drafting: 'none' };
    const parts = [ownTime('a1', { workload: essay }), ownTime('a2', { workload: note })];
    const apart = totalOf(planOf(parts, { grade: '6-8' }));
    const ofSet = parts.map((one) => ({ ...one, set: 's' }));
    expect(totalOf(planOf(ofSet, { grade: '6-8' }))).toEqual(apart);
  });

  test('however often a task is divided, the class has as much to do, give or take half a minute a part', () => {
    const amounts = fc.record({
      words: fc.integer({ min: 0, max: 20_000 }),
      minutes: fc.integer({ min: 12, max: 600 }),
      counts: fc.array(fc.record({ count: fc.integer({ min: 2, max: 4 }), place: fc.nat(8) }), {
        maxLength: 3,
      }),
    });
    fc.assert(
      fc.property(amounts, ({ words, minutes, counts }) => {
        const one = ownTime('a1', { minutes, workload: { ...essay, words } });
        const before = planOf([one], { grade: '6-8' });
        const after = counts.reduce(
          (plan, { count, place }) =>
            divide(plan, plan.activities[place % plan.activities.length]!, count).plan,
          before,
        );
        const gap = (pace: Pace) => Math.abs(totalOf(after)[pace] - totalOf(before)[pace]);
        expect(Math.max(...paces.map(gap))).toBeLessThanOrEqual((after.activities.length + 1) / 2);
      }),
    );
  });
});
