import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityOf, anyPlan, planOf } from '../../support/anyPlan.ts';
import { readPlan } from '#codec/planInput.ts';
import { longestNotes, longestTitle, mostActivities, mostMinutes } from '#domain/plan/plan.ts';

const withActivity = (parts: object) => ({ ...planOf(), activities: [{ ...activityOf(), ...parts }] });
const many = (count: number) =>
  planOf({ activities: Array.from({ length: count }, (_, place) => activityOf({ id: `a${place + 1}` })) });

describe('a plan from outside', () => {
  test('is read as it is', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        expect(readPlan(JSON.parse(JSON.stringify(any)))).toEqual({ ok: true, value: any });
      }),
    );
  });

  test('may be as large as a plan can be', () => {
    const largest = withActivity({
      title: 'x'.repeat(longestTitle),
      notes: 'x'.repeat(longestNotes),
      minutes: mostMinutes,
      startMinute: 1439,
      day: 39,
    });
    expect([readPlan(largest).ok, readPlan(many(mostActivities)).ok]).toEqual([true, true]);
  });

  test('may be empty, and an activity may take no time', () => {
    expect([readPlan(planOf({ activities: [] })).ok, readPlan(withActivity({ minutes: 0 })).ok]).toEqual([
      true,
      true,
    ]);
  });
});

describe('what does not fit is named by its field', () => {
  test.each<readonly [string, unknown]>([
    ['', null],
    ['', 'a plan'],
    ['title', { ...planOf(), title: 7 }],
    ['title', { ...planOf(), title: 'x'.repeat(10_000) }],
    ['days', { ...planOf(), days: 0 }],
    ['days', { ...planOf(), days: 41 }],
    ['startsOn', { ...planOf(), startsOn: '2026-02-30' }],
    ['grade', { ...planOf(), grade: '13' }],
    ['color', { ...planOf(), color: 'red' }],
    ['activities', many(mostActivities + 1)],
    ['activities', planOf({ activities: [activityOf(), activityOf()] })],
    ['activities.0.minutes', withActivity({ minutes: 1441 })],
    ['activities.0.minutes', withActivity({ minutes: 7.5 })],
    ['activities.0.id', withActivity({ id: 'first' })],
    ['activities.0.mode', withActivity({ mode: 'blended' })],
    ['activities.0.mode', withActivity({ mode: 'constructor' })],
    ['activities.0.workload.words', withActivity({ workload: { kind: 'posts', posts: 1, words: -1 } })],
    ['activities.0.workload.kind', withActivity({ workload: { kind: 'sleep' } })],
  ])('%s', (field, input) => {
    expect(readPlan(input)).toEqual({ ok: false, reason: field });
  });

  test('a field that reaches for the prototype changes nothing', () => {
    const text = JSON.stringify(planOf()).replace('{', '{"__proto__":{"isAdmin":true},');
    const read = readPlan(JSON.parse(text));
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    expect(read.ok && Object.getPrototypeOf(read.value) !== Object.prototype).toBe(false);
    expect(read.ok && 'isAdmin' in read.value).toBe(false);
  });
});
