import { describe, expect, test } from 'vitest';
import { cardOf } from '../../../../support/anyPolicy.ts';
import { settingOf } from '../../../../support/planner.ts';
import { live, ownTime, planOf } from '../../../../support/plans.ts';
import { applyEdit } from '#domain/plan/edits.ts';
import { lengths } from '#domain/plan/checks/lengths.ts';
import type { PlannedActivity } from '#domain/plan/plan.ts';

const found = (one: PlannedActivity) =>
  lengths(planOf([one], { grade: '6-8' }), settingOf()).map(({ check, numbers, remedy }) => [
    check,
    numbers,
    remedy?.edit,
  ]);

test('an activity without minutes gets some to change', () => {
  expect(found(ownTime('a1', { minutes: 0 }))).toEqual([
    ['zero-minutes', { minutes: 0, limit: 1 }, { kind: 'change', id: 'a1', change: { minutes: 10 } }],
  ]);
});

test('a thousand minutes are more than a school day', () => {
  expect(found(ownTime('a1', { minutes: 1000 }))).toEqual([
    ['over-long', { minutes: 1000, limit: 240 }, { kind: 'divide', id: 'a1', count: 5 }],
  ]);
});

test('two hours of video keep no more live than the line', () => {
  const plan = planOf([live('a1', { minutes: 120 })], { grade: '6-8' });
  const { remedy } = lengths(plan, settingOf())[0]!;
  const parts = applyEdit(plan, remedy.edit).plan.activities;
  expect(parts.find(({ mode }) => mode === 'synchronous')!.minutes).toBeLessThanOrEqual(45);
  expect(parts.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(120);
});

test('an hour of video in grade 7 is long, and in a room it is a lesson', () => {
  expect(found(live('a1', { minutes: 60 }))).toMatchObject([
    ['long-live', { minutes: 60, limit: 45 }, { kind: 'split' }],
  ]);
  expect(found(live('a1', { minutes: 60, channel: 'in-person' }))).toEqual([]);
});

describe('a part of a set that is too long', () => {
  const meeting = live('a1', { minutes: 60, set: 'a1' });
  const task = ownTime('a2', { set: 'a1', part: 'after' });
  const remedyIn = (...activities: readonly PlannedActivity[]) =>
    lengths(planOf(activities, { grade: '6-8' }), settingOf())[0]?.remedy;

  test('gives what is too much to the work after it', () => {
    expect(remedyIn(ownTime('a3', { set: 'a1', part: 'before' }), meeting, task)).toMatchObject({
      id: 'shift-out',
      edit: {
        kind: 'all',
        edits: [
          { id: 'a1', change: { minutes: 45 } },
          { id: 'a2', change: { minutes: 35 } },
        ],
      },
    });
  });

  test('becomes several sittings where its set is all live', () => {
    expect(remedyIn(meeting, live('a2', { set: 'a1' }))?.edit).toEqual({
      kind: 'divide',
      id: 'a1',
      count: 2,
    });
  });

  test('is cut down where the sittings would be too many', () => {
    expect(remedyIn({ ...meeting, minutes: 400 })).toMatchObject({
      id: 'sittings',
      edit: { kind: 'divide', count: 2 },
    });
    expect(lengths(planOf([{ ...meeting, minutes: 400 }], { grade: '6-8' }), settingOf())[1]?.remedy).toEqual(
      {
        id: 'cut-down',
        edit: { kind: 'change', id: 'a1', change: { minutes: 45 } },
      },
    );
  });
});

test('a call that is too long is not split where the policy forbids a blend', () => {
  const plan = planOf([live('a1', { minutes: 60 })], { grade: '6-8' });
  const card = cardOf({ forbiddenModes: ['blended'] });
  expect(lengths(plan, settingOf({ card }))[0]?.remedy.id).toBe('sittings');
});
