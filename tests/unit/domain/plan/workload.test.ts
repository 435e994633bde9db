import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rates } from '../../../support/planner.ts';
import { anyPlanUpTo, live, ownTime, planOf } from '../../../support/plans.ts';
import { readingDifficulties, readingPurposes, type Workload } from '#domain/plan/plan.ts';
import { activityMinutes, minutesOfWork, studentWorkload } from '#domain/plan/workload.ts';

/** Hours of a typical college student. */
const hours = (work: Workload): number => minutesOfWork(work, 'adult', 'typical', rates) / 60;

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
  const page: Workload = { kind: 'reading', words: 900, purpose: 'understand', difficulty: 'no-new' };

  test('a live lesson takes everyone as long as it lasts', () => {
    expect(activityMinutes(live('a1', { minutes: 30, workload: page }), '6-8', rates)).toEqual({
      basis: 'live',
      slow: 30,
      typical: 30,
      fast: 30,
    });
  });

  test('900 words take a grade 7 reader 5 to 7 minutes, and a child in grade 1 listens', () => {
    const read = ownTime('a1', { minutes: 20, workload: page });
    expect(activityMinutes(read, '6-8', rates)).toEqual({ basis: 'work', slow: 7, typical: 6, fast: 5 });
    expect(activityMinutes(read, 'k-2', rates)).toEqual({ basis: 'work', slow: 11, typical: 9, fast: 8 });
  });

  test('a clip takes longer for whoever stops to take notes', () => {
    const clip = ownTime('a1', { workload: { kind: 'video', minutes: 8 } });
    expect(activityMinutes(clip, '6-8', rates)).toMatchObject({ slow: 12, typical: 10, fast: 8 });
  });

  test('a task that says nothing of what is in it is spread around the minutes planned', () => {
    expect(activityMinutes(ownTime('a1', { minutes: 20 }), undefined, rates)).toEqual({
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
