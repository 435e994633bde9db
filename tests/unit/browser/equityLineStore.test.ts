// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { keepEquityLine, readEquityLine } from '#browser/equityLineStore.ts';

const offered = [0.7, 0.8, 0.9];

beforeEach(() => localStorage.clear());

test('the line that a teacher has drawn comes back', () => {
  keepEquityLine(0.7);
  expect(readEquityLine(offered)).toBe(0.7);
});

test('nothing stays behind when it is the usual line again', () => {
  keepEquityLine(0.7);
  keepEquityLine(undefined);
  expect(localStorage.length).toBe(0);
});

test.each(['0.65', 'seven tenths', '', '{"line":0.7}'])('“%s” is no line on offer', (kept) => {
  localStorage.setItem('live-or-later:class-flag:1', kept);
  expect(readEquityLine(offered)).toBeUndefined();
});

test('a browser that keeps nothing starts with the usual line', () => {
  vi.stubGlobal('localStorage', undefined);
  keepEquityLine(0.7);
  expect(readEquityLine(offered)).toBeUndefined();
  vi.unstubAllGlobals();
});
