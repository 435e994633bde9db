import { expect, test } from 'vitest';
import { classOf, rowOf } from '../../../../support/classes.ts';
import { settingOf } from '../../../../support/planner.ts';
import { live, ownTime, planOf } from '../../../../support/plans.ts';
import { clashes } from '#domain/plan/checks/clashes.ts';

const at = (id: string, startMinute: number, change: Parameters<typeof live>[1] = {}) =>
  live(id, { startMinute, ...change });

test('two meetings at once for one class: the second starts when the first is over', () => {
  expect(clashes(planOf([at('a1', 540), at('a2', 550)]), settingOf())).toMatchObject([
    {
      check: 'overlapping-live',
      numbers: { minutes: 20 },
      ids: ['a1', 'a2'],
      remedy: { id: 'later-start', edit: { id: 'a2', change: { startMinute: 570 } } },
    },
  ]);
});

test('the free minute is after every meeting in the way', () => {
  const [finding] = clashes(planOf([at('a1', 540), at('a2', 550), at('a3', 575)]), settingOf());
  expect(finding?.remedy?.edit).toMatchObject({ id: 'a2', change: { startMinute: 605 } });
});

test('at the end of the day there is no later, and the second becomes a task', () => {
  const late = clashes(planOf([at('a1', 1400), at('a2', 1410)]), settingOf());
  expect(late[0]?.remedy).toMatchObject({ id: 'make-own-time', edit: { id: 'a2' } });
});

const groups = planOf([at('a1', 540, { group: 'One' }), at('a2', 540, { group: 'Other' })]);

test('two groups may meet at once, unless students share devices', () => {
  const profile = classOf(rowOf(20), rowOf(4, { device: 'shared' }));
  expect(clashes(groups, settingOf({ profile: classOf(rowOf(24)) }))).toEqual([]);
  expect(clashes(groups, settingOf({ profile }))).toMatchObject([
    { check: 'shared-devices', numbers: { minutes: 30, students: 4 } },
  ]);
});

test('one after the other is no clash, and a task in own time never is', () => {
  const plan = planOf([at('a1', 540), at('a2', 570), ownTime('a3', { startMinute: 540 })]);
  expect(clashes(plan, settingOf())).toEqual([]);
});
