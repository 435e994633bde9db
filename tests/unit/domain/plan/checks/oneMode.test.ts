import { describe, expect, test } from 'vitest';
import { cardOf } from '../../../../support/anyPolicy.ts';
import { settingOf } from '../../../../support/planner.ts';
import { live, ownTime, planOf } from '../../../../support/plans.ts';
import { oneMode } from '#domain/plan/checks/oneMode.ts';
import type { PlannedActivity } from '#domain/plan/plan.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';

const found = (activities: readonly PlannedActivity[], card?: Partial<PolicyCard>) =>
  oneMode(planOf(activities), settingOf(card && { card: cardOf(card) }));

test('three meetings and nothing else: the longest gets a part in own time', () => {
  expect(found([live('a1'), live('a2', { minutes: 45 }), live('a3')])).toMatchObject([
    { check: 'all-live', severity: 'note', remedy: { edit: { kind: 'split', id: 'a2' } } },
  ]);
});

test('three tasks and nothing else: the talk among them becomes a meeting', () => {
  const talk = ownTime('a2', { learningType: 'discuss', minutes: 45 });
  expect(found([ownTime('a1'), talk, ownTime('a3')])).toMatchObject([
    { check: 'all-own-time', remedy: { edit: { id: 'a2', change: { mode: 'synchronous' } } } },
  ]);
});

test('a single lesson, a day in one room and a plan of both are as they should be', () => {
  const room = ['a1', 'a2', 'a3'].map((id) => live(id, { channel: 'in-person' }));
  expect([found([live('a1')]), found(room), found([live('a1'), live('a2'), ownTime('a3')])]).toEqual([
    [],
    [],
    [],
  ]);
});

test('where all are parts already, the shortest moves to own time', () => {
  const parts = ['a1', 'a2', 'a3'].map((id, index) => live(id, { set: 'a1', minutes: 30 - index }));
  expect(found(parts)[0]?.remedy).toMatchObject({ id: 'make-own-time', edit: { id: 'a3' } });
});

describe('under a policy card', () => {
  const lessons = [live('a1'), live('a2', { minutes: 45 }), live('a3')];
  const tasks = [ownTime('a1'), ownTime('a2'), ownTime('a3')];

  test('that forbids a blend, no meeting gets a part in own time', () => {
    expect(found(lessons, { forbiddenModes: ['blended'] })[0]?.remedy.id).toBe('make-own-time');
  });

  test('that leaves no other way, nothing is remarked upon', () => {
    expect(found(lessons, { forbiddenModes: ['blended', 'asynchronous'] })).toEqual([]);
    expect(found(tasks, { forbiddenModes: ['synchronous'] })).toEqual([]);
  });
});
