import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPlanUpTo, live, ownTime, planOf } from '../../../support/plans.ts';
import { rowsFor, timelineOf } from '#domain/plan/timeline.ts';

test('a meeting stands at its hour, a task across the days of its window', () => {
  const plan = planOf(
    [live('a1', { startMinute: 540 }), ownTime('a2', { startMinute: 600, windowDays: 1 })],
    { days: 2 },
  );
  const [first, second] = timelineOf(plan);
  expect(first!.live).toMatchObject([{ id: 'a1', startMinute: 540, minutes: 30, row: 0 }]);
  expect([first!.ownTime, second!.ownTime]).toMatchObject([
    [{ id: 'a2', fromMinute: 600, toMinute: 1440, opens: true, isDue: false }],
    [{ id: 'a2', fromMinute: 0, toMinute: 1440, opens: false, isDue: true }],
  ]);
});

test('meetings at one time stand in rows of their own, one after another in the same', () => {
  const plan = planOf([540, 550, 570].map((startMinute, index) => live(`a${index + 1}`, { startMinute })));
  expect(timelineOf(plan)[0]!.live.map(({ row }) => row)).toEqual([0, 1, 0]);
});

test('a meeting without an hour has none, and a row to itself', () => {
  const { live: points } = timelineOf(planOf([live('a1'), live('a2')]))[0]!;
  expect(points.map(({ row }) => row)).toEqual([0, 1]);
  expect(points[0]).not.toHaveProperty('startMinute');
});

test('a group is named', () => {
  expect(timelineOf(planOf([live('a1', { group: 'At home' })]))[0]!.live[0]).toMatchObject({
    group: 'At home',
  });
});

test('no two in one row cover each other', () => {
  const anySpan = fc
    .tuple(fc.integer({ min: 0, max: 1400 }), fc.integer({ min: 1, max: 200 }))
    .map(([from, length]) => ({ from, to: from + length }));
  fc.assert(
    fc.property(fc.array(anySpan, { maxLength: 20 }), (spans) => {
      const rows = rowsFor(spans);
      const covering = spans.flatMap((one, index) =>
        spans
          .slice(index + 1)
          .filter((_, later) => rows[index] === rows[index + 1 + later])
          .filter((other) => one.from < other.to && other.from < one.to),
      );
      expect(covering).toEqual([]);
    }),
  );
});

test('whatever the plan, each activity is drawn on its day', () => {
  fc.assert(
    fc.property(anyPlanUpTo(10), (plan) => {
      const days = timelineOf(plan);
      for (const { id, day } of plan.activities) {
        const drawn = [...days[day]!.live, ...days[day]!.ownTime].filter((one) => one.id === id);
        expect(drawn).toHaveLength(1);
      }
    }),
  );
});
