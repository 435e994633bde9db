import { describe, expect, test } from 'vitest';
import { settingOf } from '../../../../support/planner.ts';
import { live, ownTime, planOf } from '../../../../support/plans.ts';
import { longOwnTime } from '#domain/plan/checks/longOwnTime.ts';
import { applyEdit } from '#domain/plan/edits.ts';
import type { PlannedActivity } from '#domain/plan/plan.ts';

const weekOf = (...activities: readonly PlannedActivity[]) => planOf(activities, { grade: '3-5', days: 5 });
const found = (...activities: readonly PlannedActivity[]) => longOwnTime(weekOf(...activities), settingOf());
const half = (id: string, change: Partial<PlannedActivity> = {}) => ownTime(id, { minutes: 30, ...change });

describe('what would help with a long stretch', () => {
  test('the later tasks go to the next days, and nothing is found any more', () => {
    const week = weekOf(half('a1'), half('a2'), half('a3'));
    const [finding] = longOwnTime(week, settingOf());
    expect(finding?.remedy?.id).toBe('other-days');
    const { plan } = applyEdit(week, finding!.remedy!.edit);
    expect(plan.activities.map(({ id, day }) => [id, day])).toEqual([
      ['a1', 0],
      ['a2', 1],
      ['a3', 2],
    ]);
    expect(longOwnTime(plan, settingOf())).toEqual([]);
  });

  test('a day that is full is passed over, and what is moved comes first on its day', () => {
    const week = weekOf(half('a1'), half('a2'), half('a3', { day: 1 }), live('a4', { day: 2 }));
    const { plan } = applyEdit(week, longOwnTime(week, settingOf())[0]!.remedy!.edit);
    expect(plan.activities.map(({ id, day }) => `${id} ${day}`)).toEqual(['a1 0', 'a3 1', 'a2 2', 'a4 2']);
  });

  test('an hour is not cut into pieces of one evening: it is open on a second day', () => {
    const week = weekOf(half('a1', { minutes: 60 }));
    const [finding] = longOwnTime(week, settingOf());
    expect(finding?.remedy).toMatchObject({ id: 'more-days', edit: { change: { windowDays: 1 } } });
    expect(longOwnTime(applyEdit(week, finding!.remedy!.edit).plan, settingOf())).toEqual([]);
  });

  test('it is open on more days where the next has little room', () => {
    const week = [half('a1', { minutes: 60 }), half('a2', { minutes: 10, day: 1 })];
    expect(found(...week)[0]?.remedy?.edit).toMatchObject({ change: { windowDays: 2 } });
  });

  const remedyOf = (...activities: readonly PlannedActivity[]) => found(...activities)[0]?.remedy;

  test('an hour for the last day is opened the day before', () => {
    expect(remedyOf(half('a1', { day: 4, minutes: 60 }))).toMatchObject({
      id: 'open-earlier',
      edit: { edits: [{ kind: 'move', day: 3 }, { change: { windowDays: 1 } }] },
    });
  });

  test.each([
    ['follows the lesson of its day', [live('a1', { day: 4 }), half('a2', { day: 4, minutes: 70 })], 30],
    ['is too long in five pieces', [half('a1', { minutes: 1440 })], 30],
    [
      'prepares a meeting on the next morning',
      [
        half('a1', { minutes: 70, set: 'a1', part: 'before' }),
        live('a2', { day: 1, set: 'a1', part: 'live' }),
      ],
      30,
    ],
  ])('what %s and has no other days is cut down', (_, activities, minutes) => {
    expect(remedyOf(...activities)).toMatchObject({ id: 'cut-down', edit: { change: { minutes } } });
  });

  test('a day that is full for one group is full for what everyone has', () => {
    const activities = [
      half('a1', { minutes: 70 }),
      half('a2', { day: 1, group: 'Red' }),
      half('a3', { day: 2, minutes: 5, group: 'Blue' }),
    ];
    expect(remedyOf(...activities)).toMatchObject({ id: 'cut-down' });
  });

  test('a plan that ends before its week goes on for some days', () => {
    const lesson = planOf([half('a1', { minutes: 60 }), half('a2', { minutes: 10 })], { grade: '3-5' });
    const { remedy } = longOwnTime(lesson, settingOf())[0]!;
    const { plan } = applyEdit(lesson, remedy.edit);
    expect(remedy.id).toBe('new-days');
    expect(plan).toMatchObject({ days: 3, activities: [{ id: 'a1', windowDays: 2 }, { id: 'a2' }] });
    expect(longOwnTime(plan, settingOf())).toEqual([]);
  });

  test('the later of two tasks of a lesson waits for the next day', () => {
    const lesson = planOf([half('a1'), half('a2')], { grade: '3-5' });
    const { plan } = applyEdit(lesson, longOwnTime(lesson, settingOf())[0]!.remedy.edit);
    expect(plan).toMatchObject({ days: 2, activities: [{ day: 0 }, { day: 1 }] });
  });
});
