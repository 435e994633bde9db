import { expect, test } from 'vitest';
import { minutesDone, quarterHours } from '#domain/course/courseMinutes.ts';
import { noProgress } from '#domain/course/progress.ts';

const modules = [
  { id: 'access', readMinutes: 8, practiceMinutes: 15 },
  { id: 'equity', readMinutes: 9, practiceMinutes: 14 },
];

test('only the parts that are marked count', () => {
  const marks = { access: { read: '2026-11-01', practiced: '2026-11-02' }, equity: { read: '2026-11-03' } };
  expect(minutesDone(modules, { ...noProgress, marks })).toBe(8 + 15 + 9);
});

test('a module that this site does not have counts for nothing', () => {
  expect(minutesDone(modules, { ...noProgress, marks: { gone: { read: '2026-11-01' } } })).toBe(0);
});

test.each([
  [14, 0],
  [15, 0.25],
  [119, 1.75],
  [120, 2],
])('%i minutes are %f hours, never more', (minutes, hours) => {
  expect(quarterHours(minutes)).toBe(hours);
});
