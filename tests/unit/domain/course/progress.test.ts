import { describe, expect, test } from 'vitest';
import {
  afterSelfCheck,
  holdsProgress,
  isDone,
  marksOf,
  noProgress,
  withMark,
  withReflection,
} from '#domain/course/progress.ts';

const intervals = [2, 7];
const practiced = withMark(noProgress, 'access', 'practiced', '2026-11-01');

describe('marks', () => {
  test('are set on a day and taken back without a trace', () => {
    const read = withMark(noProgress, 'access', 'read', '2026-11-01');
    expect(marksOf('access', read)).toEqual({ read: '2026-11-01' });
    expect(withMark(read, 'access', 'read', undefined)).toEqual(noProgress);
  });

  test('of both parts make a module done', () => {
    expect(isDone(marksOf('access', practiced))).toBe(false);
    expect(isDone(marksOf('access', withMark(practiced, 'access', 'read', '2026-11-02')))).toBe(true);
  });

  test('of a recap go when the practice is taken back, and stay when the reading is', () => {
    const recapped = withMark(
      afterSelfCheck(practiced, 'access', '2026-11-03', intervals),
      'access',
      'read',
      '2026-11-03',
    );
    expect(marksOf('access', withMark(recapped, 'access', 'practiced', undefined))).toEqual({
      read: '2026-11-03',
    });
    expect(marksOf('access', withMark(recapped, 'access', 'read', undefined)).recaps).toEqual(['2026-11-03']);
  });

  test('are not found under names that every object has', () => {
    expect(marksOf('constructor', noProgress)).toEqual({});
  });
});

describe('working through all questions', () => {
  test('marks the module as practiced the first time', () => {
    expect(marksOf('access', afterSelfCheck(noProgress, 'access', '2026-11-01', intervals)).practiced).toBe(
      '2026-11-01',
    );
  });

  test('again on the same evening changes nothing', () => {
    expect(afterSelfCheck(practiced, 'access', '2026-11-02', intervals)).toBe(practiced);
  });

  test('again when it is due counts as a recap', () => {
    expect(marksOf('access', afterSelfCheck(practiced, 'access', '2026-11-03', intervals)).recaps).toEqual([
      '2026-11-03',
    ]);
  });

  test('after the last recap changes nothing', () => {
    const all = [3, 10].reduce(
      (soFar, day) => afterSelfCheck(soFar, 'access', `2026-11-${String(day).padStart(2, '0')}`, intervals),
      practiced,
    );
    expect(marksOf('access', all).recaps).toHaveLength(2);
    expect(afterSelfCheck(all, 'access', '2027-11-01', intervals)).toBe(all);
  });
});

test('a reflection is kept, and a blank one is none', () => {
  const written = withReflection(noProgress, 'access', 'Count first.');
  expect(written.reflections).toEqual({ access: 'Count first.' });
  expect(withReflection(written, 'access', '  ')).toEqual(noProgress);
});

test('a name alone is something that erasing would lose', () => {
  expect([holdsProgress(noProgress), holdsProgress({ ...noProgress, name: 'A. Teacher' })]).toEqual([
    false,
    true,
  ]);
});
