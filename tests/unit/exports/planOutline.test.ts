import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityOf, anyPlan, planOf } from '../../support/anyPlan.ts';
import { say } from '../../support/exportWords.ts';
import { planOutline } from '#exports/planOutline.ts';
import type { PlannedActivity } from '#domain/plan/plan.ts';

const rowOf = (parts: Partial<PlannedActivity>) =>
  planOutline(planOf({ activities: [activityOf(parts)] }), say).days[parts.day ?? 0]!.rows[0]!;

describe('a plan as people read it', () => {
  test('has every activity in it once, even on a day beyond the last', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const { days, headings } = planOutline(any, say);
        expect(days.flatMap(({ rows }) => rows)).toHaveLength(any.activities.length);
        expect(days.flatMap(({ rows }) => rows.filter((row) => row.length !== headings.length))).toEqual([]);
      }),
    );
  });

  test('tells the sittings of a divided activity apart', () => {
    const activities = ['a1', 'a2', 'a3'].map((id, day) => activityOf({ id, day, set: 'a1' }));
    const { days } = planOutline(planOf({ activities }), say);
    expect(days.flatMap(({ rows }) => rows.map((row) => row[3]!.split(', ').at(-1)))).toEqual([
      'sitting 1 of 3',
      'sitting 2 of 3',
      'sitting 3 of 3',
    ]);
  });

  test('says when a live activity begins, how it is carried and what takes over', () => {
    const row = rowOf({
      startMinute: 545,
      fallback: 'phone',
      part: 'live',
      group: 'Table 2',
      goal: 'Say why.',
    });
    expect(row).toEqual([
      '9:05 AM',
      'Number talk',
      'Say why.',
      'Live, video call, cameras off, live part, if it fails: phone call',
      '20',
      'Table 2, whole class',
      '',
    ]);
  });

  test.each<readonly [string, Partial<PlannedActivity>]>([
    ['due the same day', {}],
    ['due Day 3', { windowDays: 2 }],
    ['opens 12:00 PM, due Day 2', { startMinute: 720, windowDays: 1 }],
  ])('says of own time: %s', (words, parts) => {
    expect(rowOf({ mode: 'asynchronous', channel: 'pages', ...parts })[0]).toBe(words);
  });

  test('puts what students get through before the notes', () => {
    const workload = { kind: 'posts', posts: 2, words: 80 } as const;
    expect(rowOf({ workload, notes: 'By Friday' }).at(-1)).toBe('2 posts of 80 words each.\nBy Friday');
  });

  test('names days by their dates where there are any, weekends passed over', () => {
    const { days } = planOutline(planOf({ startsOn: '2026-12-04', days: 2 }), say);
    expect(days.map(({ title }) => title)).toEqual([
      'Day 1, Friday, December 4',
      'Day 2, Monday, December 7',
    ]);
  });

  test('has words for a plan without a name', () => {
    expect(planOutline(planOf({ title: ' \n ' }), say).title).toBe('Untitled plan');
  });
});
