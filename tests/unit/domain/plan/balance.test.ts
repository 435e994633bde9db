import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyPlanUpTo, live, minutesIn, ownTime, planOf } from '../../../support/plans.ts';
import { balanceOf, streamBalances } from '#domain/plan/balance.ts';

test('minutes fall on modes, learning types and days', () => {
  const plan = planOf([live('a1', { minutes: 30 }), ownTime('a2', { minutes: 20, day: 2 })]);
  expect(balanceOf(plan)).toMatchObject({
    total: 50,
    byMode: { synchronous: 30, asynchronous: 20 },
    byType: { discuss: 30, practice: 20, acquire: 0 },
    byDay: [
      { day: 0, synchronous: 30, asynchronous: 0 },
      { day: 1, synchronous: 0, asynchronous: 0 },
      { day: 2, synchronous: 0, asynchronous: 20 },
    ],
  });
});

test('whatever the plan, no minute is lost between them', () => {
  fc.assert(
    fc.property(anyPlanUpTo(10), (plan) => {
      const { total, byMode, byType, byDay } = balanceOf(plan);
      const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
      const days = byDay.map(({ synchronous, asynchronous }) => synchronous + asynchronous);
      expect([total, sum(Object.values(byMode)), sum(Object.values(byType)), sum(days)]).toEqual(
        Array(4).fill(minutesIn(plan)),
      );
    }),
  );
});

test('groups are counted each by itself, with what everyone has', () => {
  const plan = planOf([
    live('a1', { minutes: 10 }),
    live('a2', { minutes: 20, group: 'Red' }),
    ownTime('a3', { minutes: 30, group: 'Blue' }),
  ]);
  expect(streamBalances(plan)).toMatchObject([
    { group: 'Red', total: 30, byMode: { synchronous: 30, asynchronous: 0 } },
    { group: 'Blue', total: 40, byMode: { synchronous: 10, asynchronous: 30 } },
  ]);
});
