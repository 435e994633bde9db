import { describe, expect, test } from 'vitest';
import { settingOf } from '../../../../support/planner.ts';
import { live, ownTime, planOf } from '../../../../support/plans.ts';
import { daysWithoutContact } from '#domain/plan/checks/daysWithoutContact.ts';
import type { PlannedActivity } from '#domain/plan/plan.ts';

test('a day on which students hear nothing asks for a word in its last task', () => {
  const plan = planOf([ownTime('a1'), ownTime('a2'), live('a3', { day: 1 })]);
  expect(daysWithoutContact(plan, settingOf())).toMatchObject([
    {
      check: 'no-contact-day',
      numbers: { activities: 2 },
      ids: ['a1', 'a2'],
      day: 0,
      remedy: { id: 'promise-answer', edit: { id: 'a2', change: { hasContact: true } } },
    },
  ]);
});

test('a group that hears nothing is named, though others do', () => {
  const plan = planOf([live('a1', { group: 'At school' }), ownTime('a2', { group: 'At home' })]);
  expect(daysWithoutContact(plan, settingOf()).map(({ group }) => group)).toEqual(['At home']);
});

test('a day that is the same for all groups is told once', () => {
  const groups = [live('a1', { group: 'One' }), live('a2', { group: 'Other' })];
  expect(daysWithoutContact(planOf([...groups, ownTime('a3', { day: 1 })]), settingOf())).toHaveLength(1);
});

describe('a task that stays open', () => {
  const found = (...activities: readonly PlannedActivity[]) =>
    daysWithoutContact(planOf(activities, { days: 5 }), settingOf()).map(({ day, ids }) => [day, ids]);

  test('is work on its further days, on which somebody should be there too', () => {
    const open = ownTime('a1', { windowDays: 2 });
    expect(found(live('a2'), open)).toEqual([[1, ['a1']]]);
    expect(found(live('a2'), open, live('a3', { day: 1 }))).toEqual([[2, ['a1']]]);
  });

  test('is told once, however many days it is open', () => {
    expect(found(ownTime('a1', { windowDays: 4 }))).toEqual([[0, ['a1']]]);
  });

  test('carries a word from the teacher on each of its days', () => {
    const open = ownTime('a1', { windowDays: 2, hasContact: true });
    expect(found(open, ownTime('a2', { day: 1 }), ownTime('a3', { day: 3 }))).toEqual([[3, ['a3']]]);
  });
});
