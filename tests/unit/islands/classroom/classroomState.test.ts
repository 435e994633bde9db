import { describe, expect, test } from 'vitest';
import { mixedClass, rowOf } from '../../../support/classes.ts';
import { studentsIn } from '#domain/classroom/reach.ts';
import { mostRows } from '#domain/classroom/classProfile.ts';
import {
  profileOf,
  reduce,
  startState,
  type Action,
  type ClassroomState,
} from '#islands/classroom/classroomState.ts';

const after = (...actions: readonly Action[]): ClassroomState => actions.reduce(reduce, startState);
const fill = (rows: typeof mixedClass.rows): Action => ({ type: 'fill', rows, notice: undefined });
const filled = fill(mixedClass.rows);

describe('rows being typed', () => {
  test('a new row has nothing chosen, and counts once everything that must be known is there', () => {
    const started = after({ type: 'add' });
    expect(profileOf(started.rows).rows).toEqual([]);
    const key = started.rows[0]!.key;
    const whole = reduce(started, {
      type: 'set',
      key,
      change: { count: '6', device: 'phone', connection: 'sound', quietPlace: 'no', phoneLine: true },
    });
    expect(profileOf(whole.rows).rows).toEqual([
      rowOf(6, { device: 'phone', connection: 'sound', quietPlace: 'no' }),
    ]);
  });

  test.each(['0', '-2', '2.5', 'six', '1000', ''])(
    'a count of "%s" takes the row out and keeps what was typed',
    (count) => {
      const state = after(filled);
      const broken = reduce(state, { type: 'set', key: state.rows[0]!.key, change: { count } });
      expect(studentsIn(profileOf(broken.rows))).toBe(10);
      expect(broken.rows[0]!.count).toBe(count);
    },
  );

  test('a cap that does not count takes the row out rather than the cap', () => {
    const state = after(filled);
    const broken = reduce(state, { type: 'set', key: state.rows[1]!.key, change: { cap: 'some' } });
    expect(profileOf(broken.rows).rows).toHaveLength(3);
  });

  test('a class goes through the editor and out again unchanged', () => {
    expect(profileOf(after(filled).rows)).toEqual({ rows: mixedClass.rows });
  });
});

describe('adding and taking away', () => {
  test('a duplicate stands right under its row, and each row has a key of its own', () => {
    const state = after(filled, { type: 'duplicate', key: 1 });
    expect(state.rows.map(({ count }) => count)).toEqual(['14', '14', '6', '3', '1']);
    expect(new Set(state.rows.map(({ key }) => key)).size).toBe(5);
  });

  test('a row that was removed comes back by undo', () => {
    const removed = after(filled, { type: 'remove', key: 2 });
    expect(removed.rows).toHaveLength(3);
    expect(profileOf(reduce(removed, { type: 'undo' }).rows)).toEqual({ rows: mixedClass.rows });
  });

  test('an example replaces the rows, and undo brings them back', () => {
    const state = after(fill([rowOf(5)]), filled, { type: 'undo' });
    expect(profileOf(state.rows).rows).toEqual([rowOf(5)]);
  });

  test('tallies are added below what is there', () => {
    const state = after(filled, { type: 'append', rows: [rowOf(2)] });
    expect(studentsIn(profileOf(state.rows))).toBe(26);
  });

  test('ten thousand rows become forty, and the visitor is told', () => {
    const state = after(fill(Array.from({ length: 10_000 }, () => rowOf(1))));
    expect([state.rows.length, state.notice]).toEqual([mostRows, 'class.tooManyRows']);
  });
});

describe('taking changes back', () => {
  const typed = (count: string): Action => ({ type: 'set', key: 1, change: { count } });
  const counts = ({ rows }: ClassroomState) => rows.map(({ count }) => count);
  const undo: Action = { type: 'undo' };

  test('a teacher who removes a row and types a digit elsewhere still gets the row back', () => {
    const state = after(filled, { type: 'remove', key: 2 }, typed('15'), undo, undo);
    expect(profileOf(state.rows)).toEqual({ rows: mixedClass.rows });
  });

  test('typing into one field is one step', () => {
    const state = after(filled, typed('1'), typed('12'), typed('120'), undo);
    expect([counts(state), state.past]).toEqual([['14', '6', '3', '1'], []]);
  });

  test('another field, or the same one after an undo, is a step of its own', () => {
    const other: Action = { type: 'set', key: 2, change: { count: '7' } };
    expect(counts(after(filled, typed('15'), other, undo))).toEqual(['15', '6', '3', '1']);
    expect(counts(after(filled, typed('15'), undo, typed('16'), undo))).toEqual(['14', '6', '3', '1']);
  });

  test.each<Action>([{ type: 'add' }, { type: 'duplicate', key: 1 }, { type: 'append', rows: [rowOf(2)] }])(
    'what came by %o goes again',
    (action) => expect(counts(after(filled, action, undo))).toEqual(['14', '6', '3', '1']),
  );

  test('the class that this browser kept is where it starts, and nothing lies before it', () => {
    expect(after(filled).past).toEqual([]);
    expect(after(filled, undo).rows).toHaveLength(4);
  });

  test('the history is short', () => {
    const many = Array.from({ length: 80 }, (): Action => ({ type: 'duplicate', key: 1 }));
    expect(after(filled, ...many).past).toHaveLength(50);
  });
});

describe('a class that arrives by link', () => {
  const arrive: Action = { type: 'arrive', profile: { rows: [rowOf(9)] } };

  test('opens at once where there is none', () => {
    expect(profileOf(after(arrive).rows).rows).toEqual([rowOf(9)]);
  });

  test('waits for a word where there is one, and declining keeps it', () => {
    const waiting = after(filled, arrive);
    expect(profileOf(waiting.rows)).toEqual({ rows: mixedClass.rows });
    expect(reduce(waiting, { type: 'declineOffer' }).offer).toBeUndefined();
    const taken = reduce(waiting, { type: 'acceptOffer' });
    expect(profileOf(taken.rows).rows).toEqual([rowOf(9)]);
    expect(profileOf(reduce(taken, { type: 'undo' }).rows)).toEqual({ rows: mixedClass.rows });
  });
});
