import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPlanUpTo, live, ownTime, planOf } from '../../../support/plans.ts';
import { weeksOf } from '#domain/plan/weeks.ts';

const at = (hour: number, minute = 0) => hour * 60 + minute;
const columnsIn = (change: Parameters<typeof planOf>[1]) =>
  weeksOf(planOf([], change)).map(({ days }) => days.map(({ column }) => column));

describe('the days of a plan', () => {
  test('that starts on a Wednesday stand under their weekdays', () => {
    expect(columnsIn({ startsOn: '2026-12-02', days: 9 })).toEqual([[3, 4, 5], [1, 2, 3, 4, 5], [1]]);
  });

  test('of an only week leave no empty days before them', () => {
    expect(columnsIn({ startsOn: '2026-12-02', days: 3 })).toEqual([[1, 2, 3]]);
  });

  test('without a date stand five to a week', () => {
    expect(columnsIn({ days: 7 })).toEqual([
      [1, 2, 3, 4, 5],
      [1, 2],
    ]);
  });

  test('that starts on a Saturday have it as a week of its own', () => {
    expect(columnsIn({ startsOn: '2026-12-05', days: 3 })).toEqual([[1], [1, 2]]);
  });

  test('are all there, once each and in order, whatever the date', () => {
    const dates = fc.option(fc.constantFrom('2026-11-30', '2026-12-04', '2026-12-06'), { nil: undefined });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), dates, (days, startsOn) => {
        const weeks = weeksOf(planOf([], startsOn === undefined ? { days } : { days, startsOn }));
        expect(weeks.flatMap((week) => week.days.map(({ day }) => day))).toEqual(
          Array.from({ length: days }, (_, day) => day),
        );
      }),
    );
  });
});

test('what is live stands in the hour in which it begins, the same for every day of the week', () => {
  const [week] = weeksOf(
    planOf([
      live('a1', { startMinute: at(13) }),
      live('a2', { startMinute: at(9, 30) }),
      live('a3', { startMinute: at(9) }),
      live('a4', { day: 1, startMinute: at(13, 15) }),
      live('a5', { day: 1 }),
    ]),
  );
  const rows = week!.days.map((day) =>
    day.live.map(({ row, activities }) => [row, ...activities.map(({ id }) => id)]),
  );
  expect(week!.rows).toBe(3);
  expect(rows).toEqual([
    [
      [1, 'a3', 'a2'],
      [2, 'a1'],
    ],
    [
      [2, 'a4'],
      [3, 'a5'],
    ],
  ]);
});

test('own time runs across the days of its window, and over the weekend into the next week', () => {
  const weeks = weeksOf(
    planOf([ownTime('a1', { day: 3, windowDays: 3 })], { startsOn: '2026-11-30', days: 8 }),
  );
  expect(weeks.map(({ ownTime: [span] }) => span)).toMatchObject([
    { from: 4, to: 5, opens: true, isDue: false },
    { from: 1, to: 2, opens: false, isDue: true },
  ]);
});

test('a window that outlasts the plan is not due in it', () => {
  const [week] = weeksOf(planOf([ownTime('a1', { windowDays: 9 })], { days: 3 }));
  expect(week!.ownTime).toMatchObject([{ from: 1, to: 3, opens: true, isDue: false }]);
});

test('every activity of any plan is in a week', () => {
  fc.assert(
    fc.property(anyPlanUpTo(12), (plan) => {
      const shown = weeksOf(plan).flatMap(({ days, ownTime: spans }) => [
        ...days.flatMap((day) => day.live.flatMap(({ activities }) => activities)),
        ...spans.map(({ activity }) => activity),
      ]);
      expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(plan.activities.map(({ id }) => id)));
    }),
  );
});
