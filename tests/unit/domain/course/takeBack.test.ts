import { expect, test } from 'vitest';
import { joinProgress } from '#domain/course/joinProgress.ts';
import { noProgress, withMark, withReflection, type Progress } from '#domain/course/progress.ts';
import { takeBack } from '#domain/course/takeBack.ts';

const before: Progress = {
  marks: { access: { read: '2026-11-10', practiced: '2026-11-12', recaps: ['2026-11-14'] } },
  reflections: { access: 'Count first.' },
  name: 'A. Teacher',
};
const erased = { before, after: noProgress };

test('everything erased is back', () => {
  expect(takeBack(noProgress, erased)).toEqual(before);
});

test('a mark made after everything was erased stays beside what is back', () => {
  const now = withMark(noProgress, 'equity', 'read', '2026-11-20');
  expect(takeBack(now, erased).marks).toEqual({ ...before.marks, equity: { read: '2026-11-20' } });
});

test('a name typed after everything was erased stays', () => {
  expect(takeBack({ ...noProgress, name: 'B. Teacher' }, erased)).toEqual({ ...before, name: 'B. Teacher' });
});

test('what a file added is gone again, and what was there before is as it was', () => {
  const marks = { access: { read: '2026-11-01' }, equity: { read: '2026-11-02' } };
  const after = joinProgress(before, { ...noProgress, marks, reflections: { access: 'Ask.' } });
  expect(takeBack(after, { before, after })).toEqual(before);
});

test('what was written since a file was added stays when the file is taken back', () => {
  const after = joinProgress(before, { ...noProgress, marks: { equity: { read: '2026-11-02' } } });
  const now = withReflection(after, 'equity', 'Eighteen of 24.');
  expect(takeBack(now, { before, after })).toEqual(withReflection(before, 'equity', 'Eighteen of 24.'));
});
