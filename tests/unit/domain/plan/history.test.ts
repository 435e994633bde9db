import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEdit, anyPlanUpTo, live, planOf } from '../../../support/plans.ts';
import { applyEdit } from '#domain/plan/edits.ts';
import {
  continued,
  historyOf,
  mostUndone,
  recorded,
  redone,
  undone,
  type PlanHistory,
} from '#domain/plan/history.ts';

const start = historyOf(planOf([live('a1')]));
const removal = { kind: 'remove', id: 'a1' } as const;
const edited = (history: PlanHistory, edit: Parameters<typeof applyEdit>[1]) =>
  recorded(history, applyEdit(history.present, edit).plan, edit);

test('undoing every edit leads back to the start, and redoing them to the end', () => {
  fc.assert(
    fc.property(anyPlanUpTo(8), fc.array(anyEdit, { maxLength: 15 }), (plan, edits) => {
      const done = edits.reduce(edited, historyOf(plan));
      let back = done;
      while (back.past.length > 0) back = undone(back);
      expect(back.present).toBe(plan);
      let again = back;
      while (again.future.length > 0) again = redone(again);
      expect(again).toEqual(done);
    }),
  );
});

test('with nothing to take back or to make again, nothing happens', () => {
  expect([undone(start), redone(start)]).toEqual([start, start]);
});

test('an edit that changed nothing is no step', () => {
  expect(edited(start, { kind: 'remove', id: 'a9' })).toBe(start);
});

test('a new edit after taking one back leaves nothing to make again', () => {
  const back = undone(edited(start, removal));
  const other = edited(back, { kind: 'duplicate', id: 'a1' });
  expect([back.future.length, other.future.length]).toEqual([1, 0]);
});

test('a taken-back edit says which it was', () => {
  expect(undone(edited(start, removal)).future[0]?.edit).toEqual(removal);
});

test('only so many edits are kept', () => {
  const longer = (minutes: number) => ({ kind: 'change', id: 'a1', change: { minutes } }) as const;
  const edits = Array.from({ length: mostUndone + 20 }, (_, index) => longer(index + 100));
  expect(edits.reduce(edited, start).past).toHaveLength(mostUndone);
});

const naming = (title: string) => ({ kind: 'change', id: 'a1', change: { title } }) as const;
const typed = (history: PlanHistory, edit: Parameters<typeof applyEdit>[1]) =>
  continued(history, applyEdit(history.present, edit).plan, edit);

test('a title typed letter by letter is taken back in one step', () => {
  const done = ['D', 'De', 'Deb'].map(naming).reduce(typed, start);
  expect(done.present.activities[0]!.title).toBe('Deb');
  expect(undone(done).present).toBe(start.present);
});

test('typing in another field is a step of its own', () => {
  const done = typed(typed(start, naming('D')), { kind: 'change', id: 'a1', change: { goal: 'G' } });
  expect(done.past.length).toBe(2);
});

test('typing again after taking back begins a step of its own', () => {
  const back = undone(typed(typed(start, naming('D')), { kind: 'change', id: 'a1', change: { goal: 'G' } }));
  expect(typed(back, naming('De')).past.length).toBe(2);
});

test('the plan as it was opened stays known after more edits than can be taken back', () => {
  let history = start;
  for (let minutes = 1; minutes <= mostUndone + 5; minutes++) {
    history = edited(history, { kind: 'change', id: 'a1', change: { minutes: 100 + minutes } });
  }
  expect(history.past[0]!.plan).not.toBe(start.present);
  expect(history.first).toBe(start.present);
});
