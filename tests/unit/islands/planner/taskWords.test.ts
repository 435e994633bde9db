import { expect, test } from 'vitest';
import { rates } from '../../../support/planner.ts';
import { live, ownTime, planOf } from '../../../support/plans.ts';
import { plannerTool } from '#components/plannerTool.ts';
import type { PlannedActivity } from '#domain/plan/plan.ts';
import { studentView } from '#domain/plan/studentView.ts';
import { taskWhen } from '#islands/planner/share/print/taskWords.ts';
import { phraseBook } from '#wording/phrases.ts';

const phrase = phraseBook(plannerTool().strings);

/** When a student is told to do it, with plain spaces. */
function whenOf(activity: PlannedActivity): string {
  const plan = planOf([activity], { days: 2 });
  const [task] = studentView(plan, rates)[0]!.days[0]!;
  return taskWhen(task!, plan, phrase).replace(/\s/g, ' ');
}

test.each([
  ['a meeting has its hour', live('a1', { startMinute: 545 }), 'Live, 9:05 AM'],
  ['a meeting without one sends students to ask', live('a1'), 'Live, ask for the time'],
  ['own time has the day on which it is due', ownTime('a1', { windowDays: 1 }), 'In my own time, due Day 2'],
  [
    'own time that opens at an hour says so',
    ownTime('a1', { startMinute: 840 }),
    'In my own time, due Day 1, opens 2:00 PM',
  ],
  [
    'own time in the room is no homework',
    ownTime('a1', { channel: 'in-person', startMinute: 545 }),
    'In class, on your own, 9:05 AM',
  ],
])('a student reads when: %s', (_, activity, words) => {
  expect(whenOf(activity)).toBe(words);
});

test('a family reads of its child what the child reads of itself', () => {
  const plan = planOf([ownTime('a1')]);
  const [task] = studentView(plan, rates)[0]!.days[0]!;
  expect(taskWhen(task!, plan, phrase, 'family')).toBe('Own time, due Day 1');
});
