import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDamage } from '../../support/anyDamage.ts';
import { anyProgress } from '../../support/anyProgress.ts';
import { sealedLink } from '../../support/sealedLink.ts';
import { decodeProgressLink, encodeProgressLink } from '#codec/progressLink.ts';
import { noProgress, type Progress } from '#domain/course/progress.ts';

const ids = ['access', 'equity', 'two-modes'];
const progress: Progress = {
  ...noProgress,
  marks: { access: { read: '2026-11-01', practiced: '2026-11-02', recaps: ['2026-11-04'] } },
};
const link = encodeProgressLink(progress);
const opened = (text: string) => decodeProgressLink(text, ids, '2099-12-31');

test('marks and their days arrive as they were, whatever they are', () => {
  fc.assert(
    fc.property(anyProgress(ids), (any) => {
      expect(opened(encodeProgressLink(any))).toEqual({
        ok: true,
        value: { progress: { marks: any.marks, reflections: {}, name: '' }, unknown: 0 },
      });
    }),
  );
});

test('a whole course with every recap fits a message', () => {
  const all = Array.from({ length: 15 }, (_, n) => [
    `module-${n}`,
    { read: '2026-11-01', practiced: '2026-11-02', recaps: ['2026-11-04', '2026-11-11', '2026-12-02'] },
  ]);
  expect(
    encodeProgressLink({ ...noProgress, marks: Object.fromEntries(all) as Progress['marks'] }).length,
  ).toBeLessThan(400);
});

test('nothing that somebody wrote travels in a link', () => {
  const written = { ...progress, reflections: { access: 'Count first.' }, name: 'A. Teacher' };
  expect(encodeProgressLink(written)).toBe(link);
});

test('a whole address, a wrapped one and one that a mail program has rewritten open', () => {
  const value = { progress, unknown: 0 };
  for (const text of [
    `https://example.org/learn/record/#${link}`,
    `${link.slice(0, 9)}\n${link.slice(9)}.`,
    `x%23${link}`,
  ]) {
    expect(opened(text)).toEqual({ ok: true, value });
  }
});

test('modules that this site does not have are counted', () => {
  expect(decodeProgressLink(link, ['equity'], '2026-11-25')).toEqual({
    ok: true,
    value: { progress: noProgress, unknown: 1 },
  });
});

test('a day before 2020 stays behind and takes nothing else with it', () => {
  const marks = { ...progress.marks, equity: { read: '1999-12-31' } };
  expect(encodeProgressLink({ ...noProgress, marks })).toBe(link);
});

test('a link whose marks are of a day after tomorrow is refused for its days', () => {
  const on = (today: string) => decodeProgressLink(link, ids, today);
  expect(on('2026-11-03').ok).toBe(true);
  expect(on('2026-11-02')).toEqual({ ok: false, reason: 'days' });
});

describe('a link is refused, with the reason', () => {
  test.each([
    ['foreign', 'hello'],
    ['foreign', ''],
    ['foreign', 'p0.00'],
    ['newer', link.replace('m1.', 'm2.')],
    ['cut', link.slice(0, -4)],
    ['cut', 'm1.0'],
    ['damaged', `${link.slice(0, 8)}${link[8] === '0' ? '1' : '0'}${link.slice(9)}`],
    ['damaged', sealedLink('m1.01abc0000000')],
    ['damaged', sealedLink('m1.00abc')],
    ['cut', sealedLink('m1.zz')],
  ])('%s: %s', (reason, text) => {
    expect(opened(text)).toEqual({ ok: false, reason });
  });
});

test('no damaged link opens as other marks', () => {
  fc.assert(
    fc.property(anyProgress(ids), anyDamage, (any, damage) => {
      const sent = encodeProgressLink(any);
      const arrived = opened(damage(sent));
      if (arrived.ok) expect(arrived).toEqual(opened(sent));
    }),
    { numRuns: 1000 },
  );
});
