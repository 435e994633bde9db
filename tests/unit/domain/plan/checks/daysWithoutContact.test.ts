import { expect, test } from 'vitest';
import { settingOf } from '../../../../support/planner.ts';
import { live, ownTime, planOf } from '../../../../support/plans.ts';
import { daysWithoutContact } from '#domain/plan/checks/daysWithoutContact.ts';

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
