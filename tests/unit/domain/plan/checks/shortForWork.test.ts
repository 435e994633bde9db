import { expect, test } from 'vitest';
import { rates, settingOf } from '../../../../support/planner.ts';
import { live, ownTime, planOf } from '../../../../support/plans.ts';
import { shortForWork } from '#domain/plan/checks/shortForWork.ts';
import { applyEdit } from '#domain/plan/edits.ts';
import type { PlannedActivity, Workload } from '#domain/plan/plan.ts';

const reading = (words: number): Workload => ({
  kind: 'reading',
  words,
  purpose: 'understand',
  difficulty: 'no-new',
});
const third = (...activities: readonly PlannedActivity[]) => planOf(activities, { grade: '3-5' });
const found = (...activities: readonly PlannedActivity[]) => shortForWork(third(...activities), settingOf());

test('3,000 words in 15 minutes are 23 minutes of a third grader’s reading and no 15', () => {
  // A typical reader of this grade reads 133 words a minute.
  expect(found(ownTime('a1', { minutes: 15, workload: reading(3000) }))).toEqual([
    {
      check: 'short-for-work',
      severity: 'caution',
      numbers: { minutes: 15, needed: 23 },
      ids: ['a1'],
      day: 0,
      remedy: { id: 'plan-minutes', edit: { kind: 'change', id: 'a1', change: { minutes: 25 } } },
    },
  ]);
});

test('from half as much again on it is told, and not a minute before', () => {
  const clip: Workload = { kind: 'video', minutes: 24 };
  expect(found(ownTime('a1', { minutes: 20, workload: clip }))).toHaveLength(1);
  expect(found(ownTime('a1', { minutes: 21, workload: clip }))).toEqual([]);
});

test('the rates that the teacher has set are the ones that count', () => {
  const plan = third(ownTime('a1', { minutes: 20, workload: { kind: 'video', minutes: 20 } }));
  const slow = { ...rates, video: { slow: 3, typical: 2, fast: 1 } };
  expect(shortForWork(plan, settingOf())).toEqual([]);
  expect(shortForWork(plan, settingOf({ rates: slow }))).toMatchObject([{ numbers: { needed: 40 } }]);
});

test.each([
  ['a task that says nothing of its work', ownTime('a1', { minutes: 5 })],
  ['a meeting, which ends when it ends', live('a1', { minutes: 5, workload: reading(3000) })],
  ['a task without minutes, which is told already', ownTime('a1', { minutes: 0, workload: reading(3000) })],
])('%s is left alone', (_, activity) => {
  expect(found(activity)).toEqual([]);
});

test('a reading divided into sittings has the minutes of all of them', () => {
  const whole = third(ownTime('a1', { minutes: 24, workload: reading(3000) }));
  const { plan } = applyEdit(whole, { kind: 'divide', id: 'a1', count: 3 });
  expect(shortForWork(plan, settingOf())).toEqual([]);
});

test('what a divided reading lacks goes to the part that says what is read', () => {
  const whole = third(ownTime('a1', { minutes: 14, workload: reading(3000) }));
  const { plan } = applyEdit(whole, { kind: 'divide', id: 'a1', count: 2 });
  expect(shortForWork(plan, settingOf())).toMatchObject([
    {
      numbers: { minutes: 14, needed: 23 },
      ids: ['a1', 'a2'],
      remedy: { edit: { id: 'a1', change: { minutes: 20 } } },
    },
  ]);
});

test('more work than a day has minutes is cut down to those that are planned', () => {
  const task = ownTime('a1', { minutes: 30, workload: reading(1_000_000) });
  const [finding] = found(task);
  expect(finding?.remedy.id).toBe('less-work');
  expect(shortForWork(applyEdit(third(task), finding!.remedy.edit).plan, settingOf())).toEqual([]);
});
