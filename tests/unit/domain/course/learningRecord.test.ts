import { expect, test } from 'vitest';
import { recordOf } from '#domain/course/learningRecord.ts';
import type { Progress } from '#domain/course/progress.ts';

const modules = [
  {
    id: 'access',
    title: 'Who can join?',
    outcomes: ['Count who can join'],
    readMinutes: 8,
    practiceMinutes: 15,
  },
  {
    id: 'equity',
    title: 'Who is left out?',
    outcomes: ['Name whom each mode helps'],
    readMinutes: 9,
    practiceMinutes: 14,
  },
];
const progress: Progress = {
  marks: { equity: { practiced: '2026-11-02' }, access: { read: '2026-11-05', practiced: '2026-11-09' } },
  reflections: { access: 'Count first.' },
  name: 'A. Teacher',
};

test('a record lists what is marked, in the order of the course, with its minutes and its days', () => {
  const record = recordOf(modules, progress, false);
  expect(record.rows.map(({ id, minutes }) => [id, minutes])).toEqual([
    ['access', 23],
    ['equity', 14],
  ]);
  expect([record.minutes, record.from, record.to]).toEqual([37, '2026-11-02', '2026-11-09']);
});

test('what somebody wrote is in it only when they wish', () => {
  expect(recordOf(modules, progress, false).rows[0]!.reflection).toBe('');
  expect(recordOf(modules, progress, true).rows[0]!.reflection).toBe('Count first.');
});

test('before the first mark it is empty', () => {
  expect(recordOf(modules, { ...progress, marks: {} }, true)).toMatchObject({
    rows: [],
    minutes: 0,
    from: undefined,
  });
});
