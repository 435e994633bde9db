import { describe, expect, test } from 'vitest';
import { live, ownTime, planOf } from '../../../support/plans.ts';
import { reduce, startState, type Action, type PlannerState } from '#islands/planner/plannerState.ts';

const week = planOf([live('a1'), ownTime('a2')]);
const after = (...actions: readonly Action[]): PlannerState =>
  actions.reduce(reduce, reduce(startState, { type: 'open', key: 'k', plan: week }));
const titles = ({ open }: PlannerState) => open!.history.present.activities.map(({ title }) => title);
const naming = (title: string): Action => ({
  type: 'edit',
  edit: { kind: 'change', id: 'a1', change: { title } },
  isTyping: true,
});

describe('a teacher at work on a plan', () => {
  test('is told what an edit did, and the keyboard goes on with the activity that was moved', () => {
    const { notice, open } = after({ type: 'edit', edit: { kind: 'step', id: 'a2', by: -1 } });
    expect(notice).toEqual({ key: 'planner.did.step' });
    expect(open?.focus).toEqual({ id: 'a2' });
  });

  test('opens an activity from what the checks found, and the keyboard goes on there, not at the last edit', () => {
    const { open } = after(
      { type: 'edit', edit: { kind: 'step', id: 'a2', by: -1 } },
      { type: 'show', view: 'check' },
      { type: 'show', view: 'build', pick: 'a1' },
    );
    expect([open?.picked, open?.focus]).toEqual(['a1', { id: 'a1' }]);
  });

  test('comes back from another view with the keyboard where it was pressed, and not on the last edited card', () => {
    const { open } = after(
      { type: 'show', view: 'check' },
      { type: 'edit', edit: { kind: 'step', id: 'a2', by: -1 } },
      { type: 'show', view: 'build' },
    );
    expect(open?.focus).toBeUndefined();
  });

  test('is told what cannot be done, with the numbers, and nothing changes', () => {
    const state = after({ type: 'edit', edit: { kind: 'change', id: 'a1', change: { minutes: 5000 } } });
    expect(state.notice).toEqual({
      key: 'planner.problem.number-out-of-range.minutes',
      values: { found: 5000, least: 0, most: 1440 },
      isProblem: true,
    });
    expect(state.open?.history.present).toBe(week);
  });

  test.each([
    ['a day later than the last', 5, { key: 'planner.problem.no-such-day', values: { most: 5 } }],
    ['a day earlier than the first', -1, { key: 'planner.problem.before-first-day' }],
  ])('who sends an activity %s is told where the plan ends', (_, day, notice) => {
    const fiveDays = reduce(startState, { type: 'open', key: 'k', plan: { ...week, days: 5 } });
    const moved = reduce(fiveDays, { type: 'edit', edit: { kind: 'move', id: 'a1', day } });
    expect(moved.notice).toMatchObject({ ...notice, isProblem: true });
  });

  test('types a title in peace: no message, no jump of the keyboard, and one step back', () => {
    const typed = after(naming('D'), naming('De'));
    expect([typed.notice, typed.open?.focus]).toEqual([undefined, undefined]);
    expect(titles(reduce(typed, { type: 'undo' }))).toEqual(['Lesson a1', 'Task a2']);
  });

  test('undoes and makes again, and is told which edit it was', () => {
    const removed = after({ type: 'edit', edit: { kind: 'remove', id: 'a1' } });
    const back = reduce(removed, { type: 'undo' });
    expect([titles(removed), titles(back)]).toEqual([['Task a2'], ['Lesson a1', 'Task a2']]);
    expect(back.notice?.key).toBe('planner.undid.remove');
    expect(titles(reduce(back, { type: 'redo' }))).toEqual(['Task a2']);
  });

  test('is told when there is nothing to undo', () => {
    expect(after({ type: 'undo' }).notice?.key).toBe('planner.nothingTo.undo');
  });

  test('finds the form of an activity closed once the activity is gone', () => {
    const picked = after({ type: 'pick', id: 'a1' });
    const gone = reduce(picked, { type: 'edit', edit: { kind: 'remove', id: 'a1' } });
    expect([picked.open?.picked, gone.open?.picked]).toEqual(['a1', undefined]);
  });

  test('is not told that an older plan was saved while another one is open', () => {
    expect(after({ type: 'saved', key: 'other', savedAt: 5 }).open?.savedAt).toBeUndefined();
    expect(after({ type: 'saved', key: 'k', savedAt: 5 }).open?.savedAt).toBe(5);
  });
});

test('a plan that another tab has changed goes on under a key of its own, with all that can be undone', () => {
  const edited = after({ type: 'edit', edit: { kind: 'remove', id: 'a1' } });
  const { open } = reduce({ ...edited, open: { ...edited.open!, savedAt: 5 } }, { type: 'part', key: 'own' });
  expect([open?.key, open?.savedAt, open?.history]).toEqual(['own', undefined, edited.open?.history]);
});

describe('a plan that somebody sent', () => {
  test('stands in front of the open one and leaves it as it was', () => {
    const received = after({ type: 'receive', received: { plan: planOf([]), hasLostPart: false } });
    const left = reduce(received, { type: 'leave' });
    expect(received.open).toBe(left.open);
    expect([received.received?.plan.activities, left.received]).toEqual([[], undefined]);
  });
});
