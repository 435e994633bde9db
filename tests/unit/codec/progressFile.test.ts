import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDamage } from '../../support/anyDamage.ts';
import { anyProgress } from '../../support/anyProgress.ts';
import { decodeProgressFile, encodeProgressFile, fitsFile, openProgressFile } from '#codec/progressFile.ts';
import { joinProgress } from '#domain/course/joinProgress.ts';
import { noProgress, type Progress } from '#domain/course/progress.ts';

const ids = ['access', 'equity', 'two-modes'];
const progress: Progress = {
  marks: { access: { read: '2026-11-01', practiced: '2026-11-02', recaps: ['2026-11-04'] } },
  reflections: { access: 'Count “first”.\nThen ask.' },
  name: 'A. Teacher',
};
const file = encodeProgressFile(progress);
const changed = (change: (parsed: Record<string, unknown>) => void): string => {
  const parsed = JSON.parse(file) as Record<string, unknown>;
  change(parsed);
  return JSON.stringify(parsed);
};
const moduleWith = (fields: Record<string, unknown>): string =>
  changed((parsed) => (parsed['modules'] = [{ id: 'access', ...fields }]));

test('what is saved can be opened again, whatever was marked and written', () => {
  fc.assert(
    fc.property(anyProgress(ids), (any) => {
      expect(decodeProgressFile(encodeProgressFile(any))).toEqual({ ok: true, value: any });
    }),
  );
});

test('what was kept on two devices can be opened again once it is joined, with every word of both', () => {
  fc.assert(
    fc.property(anyProgress(ids), anyProgress(ids), (one, other) => {
      const joined = joinProgress(one, other);
      expect(decodeProgressFile(encodeProgressFile(joined))).toEqual({ ok: true, value: joined });
      for (const [id, text] of [...Object.entries(one.reflections), ...Object.entries(other.reflections)]) {
        expect(joined.reflections[id]).toContain(text);
      }
    }),
  );
});

test('more recaps than one device would ever ask for, kept on two, can be opened again', () => {
  const days = (month: string) =>
    Array.from({ length: 28 }, (_, day) => `2026-${month}-${String(day + 1).padStart(2, '0')}`);
  const with28 = (month: string): Progress => ({
    ...noProgress,
    marks: { access: { practiced: '2026-01-01', recaps: days(month) } },
  });
  const joined = joinProgress(with28('02'), with28('03'));
  expect(joined.marks['access']?.recaps).toHaveLength(56);
  expect(decodeProgressFile(encodeProgressFile(joined))).toEqual({ ok: true, value: joined });
});

test('more than a file holds is known before it is written', () => {
  const written = (length: number): Progress => ({
    ...noProgress,
    reflections: { access: 'a'.repeat(length) },
  });
  for (const progress of [written(1_999_000), written(2_000_000)]) {
    expect(fitsFile(progress)).toBe(decodeProgressFile(encodeProgressFile(progress)).ok);
  }
  expect(fitsFile(written(2_000_000))).toBe(false);
});

test('modules that this site does not have stay in the file', () => {
  const other = { ...noProgress, marks: { 'not-here-yet': { read: '2026-11-01' } } };
  expect(decodeProgressFile(encodeProgressFile(other))).toEqual({ ok: true, value: other });
});

test('a file that a Windows editor has saved still opens', () => {
  expect(decodeProgressFile(`\ufeff${file.replaceAll('\n', '\r\n')}`)).toEqual({ ok: true, value: progress });
});

describe('a file is refused, with the reason', () => {
  test.each([
    ['nothing', ''],
    ['a shopping list', 'milk, bread'],
    ['JSON of another kind', '{"kind":"a-plan","version":1}'],
    ['a list', '[1, 2]'],
    ['a number', '7'],
    ['a very large file', ' '.repeat(2_000_001)],
  ])('foreign: %s', (_, text) => {
    expect(decodeProgressFile(text)).toEqual({ ok: false, reason: 'foreign' });
  });

  test('newer: one that a later version wrote', () => {
    expect(decodeProgressFile(changed((parsed) => (parsed['version'] = 2)))).toEqual({
      ok: false,
      reason: 'newer',
    });
  });

  test.each([
    ['half of it', file.slice(0, file.length / 2)],
    ['no version', changed((parsed) => delete parsed['version'])],
    ['a version of 0', changed((parsed) => (parsed['version'] = 0))],
    ['a version and a half', changed((parsed) => (parsed['version'] = 1.5))],
    ['a field that nobody knows', changed((parsed) => (parsed['score'] = 100))],
    ['a name that is a number', changed((parsed) => (parsed['name'] = 7))],
    ['a name of a thousand letters', changed((parsed) => (parsed['name'] = 'a'.repeat(1000)))],
    ['modules that are no list', changed((parsed) => (parsed['modules'] = {}))],
    ['a module twice', changed((parsed) => (parsed['modules'] = [{ id: 'access' }, { id: 'access' }]))],
    ['an id with a slash', changed((parsed) => (parsed['modules'] = [{ id: '../secret' }]))],
    [
      'an id that every object has',
      changed((parsed) => (parsed['modules'] = [{ id: '__proto__', read: '2026-11-01' }])),
    ],
    ['a day that the calendar has not', moduleWith({ read: '2026-02-30' })],
    ['a day as a number', moduleWith({ read: 20261101 })],
    ['a recap without a practice', moduleWith({ read: '2026-11-01', recaps: ['2026-11-03'] })],
    ['a recap that is no day', moduleWith({ practiced: '2026-11-01', recaps: ['soon'] })],
    ['a reflection that is a list', moduleWith({ reflection: ['Count.'] })],
  ])('damaged: %s', (_, text) => {
    expect(decodeProgressFile(text)).toEqual({ ok: false, reason: 'damaged' });
  });
});

describe('a file that is opened on November 25, 2026', () => {
  const openedWith = (fields: Record<string, unknown>) => openProgressFile(moduleWith(fields), '2026-11-25');

  test.each([
    ['read years from now', { read: '2031-01-01' }],
    ['read the day after tomorrow', { read: '2026-11-27' }],
    ['practiced before there was a course', { practiced: '1999-01-01' }],
    ['asked again next year', { practiced: '2026-11-20', recaps: ['2026-11-22', '2027-11-22'] }],
  ])('is refused for its days: %s', (_, fields) => {
    expect(openedWith(fields)).toEqual({ ok: false, reason: 'days' });
    // What this browser kept under a wrong clock is still read.
    expect(decodeProgressFile(moduleWith(fields)).ok).toBe(true);
  });

  test('opens with marks of today and of tomorrow, which it already is elsewhere', () => {
    expect(openedWith({ read: '2026-11-25', practiced: '2026-11-26' }).ok).toBe(true);
    expect(openedWith({ read: '2020-01-01' }).ok).toBe(true);
  });

  test('that is damaged is called so, not wrong in its days', () => {
    expect(openedWith({ read: '2031-02-30' })).toEqual({ ok: false, reason: 'damaged' });
  });
});

test('a damaged file opens as something sound or not at all, and never breaks the page', () => {
  fc.assert(
    fc.property(anyProgress(ids), anyDamage, (any, damage) => {
      const opened = decodeProgressFile(damage(encodeProgressFile(any)));
      if (opened.ok) expect(decodeProgressFile(encodeProgressFile(opened.value))).toEqual(opened);
    }),
  );
});

test('any JSON at all is answered', () => {
  fc.assert(fc.property(fc.json(), (json) => typeof decodeProgressFile(json).ok === 'boolean'));
});
