import { describe, expect, test } from 'vitest';
import { cardOf } from '../../../../support/anyPolicy.ts';
import { settingOf } from '../../../../support/planner.ts';
import { live, ownTime, planOf } from '../../../../support/plans.ts';
import { longOwnTime } from '#domain/plan/checks/longOwnTime.ts';
import { applyEdit } from '#domain/plan/edits.ts';
import type { PlannedActivity } from '#domain/plan/plan.ts';

const weekOf = (...activities: readonly PlannedActivity[]) => planOf(activities, { grade: '3-5', days: 5 });
const half = (id: string, change: Partial<PlannedActivity> = {}) => ownTime(id, { minutes: 30, ...change });

describe('a short meeting in a long stretch', () => {
  test.each([
    ['no day is left', [half('a1', { day: 4 }), half('a2', { day: 4 })]],
    ['every later day is full', [0, 0, 1, 2, 3, 4].map((day, index) => half(`a${index + 1}`, { day }))],
    ['the later task has days of its own already', [half('a1'), half('a2', { windowDays: 1 })]],
  ])('where %s, a short meeting comes between the tasks', (_, activities) => {
    const [first, second] = activities;
    const week = weekOf(...activities);
    const { remedy } = longOwnTime(week, settingOf())[0]!;
    expect(remedy).toMatchObject({
      id: 'check-in-between',
      edit: { kind: 'add', index: 1, activities: [{ title: second!.title, minutes: 10, day: second!.day }] },
    });
    const { plan } = applyEdit(week, remedy.edit);
    expect(longOwnTime(plan, settingOf()).map(({ ids }) => ids)).not.toContainEqual([first!.id, second!.id]);
  });

  test('an hour that follows the last lesson has a short meeting in the middle', () => {
    const week = weekOf(live('a1', { day: 4 }), half('a2', { day: 4, minutes: 60 }));
    const { remedy } = longOwnTime(week, settingOf())[0]!;
    const { plan } = applyEdit(week, remedy.edit);
    expect(remedy.id).toBe('check-in-between');
    expect(plan.activities.map(({ id, mode, minutes }) => [id, mode, minutes])).toEqual([
      ['a1', 'synchronous', 30],
      ['a2', 'asynchronous', 30],
      ['a4', 'synchronous', 10],
      ['a3', 'asynchronous', 30],
    ]);
    expect(longOwnTime(plan, settingOf())).toEqual([]);
  });

  test('is none where the policy forbids what is all live', () => {
    const week = weekOf(half('a1', { day: 4 }), half('a2', { day: 4 }));
    const card = cardOf({ forbiddenModes: ['synchronous'] });
    expect(longOwnTime(week, settingOf({ card }))[0]?.remedy.id).toBe('cut-down');
  });

  test('moves nothing that has a set hour', () => {
    const timed = weekOf(
      live('a1', { day: 4 }),
      half('a2', { day: 4, minutes: 60 }),
      half('a3', { day: 4, startMinute: 900 }),
    );
    expect(longOwnTime(timed, settingOf())[0]?.remedy.id).toBe('cut-down');
  });
});
