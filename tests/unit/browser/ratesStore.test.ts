// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { readOwnRates, writeOwnRates } from '#browser/ratesStore.ts';

const key = 'live-or-later:rates:1';

beforeEach(() => localStorage.clear());

test('the rates that a teacher has set come back', () => {
  writeOwnRates({ answer: 4, 'reading.survey.no-new': 300 });
  expect(readOwnRates()).toEqual({ answer: 4, 'reading.survey.no-new': 300 });
});

test('nothing stays behind when all rates are the usual ones again', () => {
  writeOwnRates({ answer: 4 });
  writeOwnRates({});
  expect(localStorage.getItem(key)).toBeNull();
});

test.for(['{"answer":', 'null', '[3]', '7', '"a word"'])('%s counts as nothing kept', (text) => {
  localStorage.setItem(key, text);
  expect(readOwnRates()).toEqual({});
});

test('what is no number is left out, and the rest counts', () => {
  localStorage.setItem(key, '{"answer": "4", "posts": 200, "video": {"slow": 2}}');
  expect(readOwnRates()).toEqual({ posts: 200 });
});

test('a browser that keeps nothing starts with the usual rates', () => {
  vi.stubGlobal('localStorage', undefined);
  writeOwnRates({ answer: 4 });
  expect(readOwnRates()).toEqual({});
  vi.unstubAllGlobals();
});
