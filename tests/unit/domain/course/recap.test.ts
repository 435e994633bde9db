import { expect, test } from 'vitest';
import { noProgress } from '#domain/course/progress.ts';
import { dueRecaps, recapDay } from '#domain/course/recap.ts';

const intervals = [2, 7, 21];

test('the first recap is due two days after the practice, the second a week after the first', () => {
  expect(recapDay({ practiced: '2026-11-25' }, intervals)).toBe('2026-11-27');
  expect(recapDay({ practiced: '2026-11-25', recaps: ['2026-11-30'] }, intervals)).toBe('2026-12-07');
});

test('nothing is due before the practice and after the last recap', () => {
  expect(recapDay({ read: '2026-11-25' }, intervals)).toBeUndefined();
  const recaps = ['2026-11-27', '2026-12-04', '2026-12-25'];
  expect(recapDay({ practiced: '2026-11-25', recaps }, intervals)).toBeUndefined();
});

test('what has waited longest comes first, and modules that are gone are left out', () => {
  const marks = {
    access: { practiced: '2026-11-20' },
    equity: { practiced: '2026-11-10' },
    objectives: { practiced: '2026-11-24' },
    gone: { practiced: '2026-11-01' },
  };
  const ids = ['objectives', 'access', 'equity'];
  expect(dueRecaps({ ...noProgress, marks }, ids, intervals, '2026-11-25')).toEqual(['equity', 'access']);
});
