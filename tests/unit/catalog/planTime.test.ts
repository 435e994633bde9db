import { describe, expect, test } from 'vitest';
import { plannerData, rates } from '../../support/planner.ts';
import { ownTime, planOf } from '../../support/plans.ts';
import { rateSources, shownRate, studentRates, teacherRates, workedReading } from '#catalog/planTime.ts';

const reading = { kind: 'reading', words: 1500, purpose: 'understand', difficulty: 'some-new' } as const;
const withReading = planOf([ownTime('a1', { workload: reading })], { grade: '3-5' });

describe('a reading worked out on the page', () => {
  test('has steps that lead to its minutes', () => {
    const { words, collegeRate, byPace } = workedReading(withReading, plannerData)!;
    expect(byPace.map(({ minutes }) => minutes)).toEqual(
      byPace.map(({ reader }) => Math.round(words / ((collegeRate * reader) / 250))),
    );
  });

  test('is left out where children listen', () => {
    expect(workedReading({ ...withReading, grade: 'k-2' }, plannerData)).toBeUndefined();
  });

  test('is left out where nothing is read', () => {
    expect(workedReading(planOf([ownTime('a1')], { grade: '3-5' }), plannerData)).toBeUndefined();
  });
});

describe('the tables of rates', () => {
  test('hold every rate that minutes are reckoned with', () => {
    expect([...studentRates, ...teacherRates].toSorted()).toEqual(Object.keys(rates).toSorted());
  });

  test.each([...studentRates, ...teacherRates])('%s has a number under each heading', (id) => {
    const { columns, rows } = shownRate(id, plannerData);
    expect(rows.filter(({ values }) => values.length !== Math.max(1, columns.length))).toEqual([]);
  });

  test('name each source once', () => {
    const titles = rateSources(plannerData).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
