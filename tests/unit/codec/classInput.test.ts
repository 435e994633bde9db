import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTypedWhole } from '#codec/classInput.ts';

test.each([
  ['24', 24],
  [' 24 ', 24],
  ['007', 7],
  ['', undefined],
  ['   ', undefined],
])('"%s" counts as %s', (typed, value) => {
  expect(readTypedWhole(typed, 1, 999)).toEqual({ ok: true, value });
});

test('a cap may be typed with its commas', () => {
  expect(readTypedWhole('20,000', 1, 999_999)).toEqual({ ok: true, value: 20_000 });
});

test.each([
  ['zero students', '0', 'small'],
  ['fewer than none', '-3', 'small'],
  ['fewer than none, with a printed minus', '−3', 'small'],
  ['half a student', '2.5', 'fraction'],
  ['half a student, with a comma', '2,5', 'fraction'],
  ['more than a row may hold', '1000', 'large'],
  ['a word', 'six', 'words'],
  ['a name', 'Group 1', 'words'],
  ['a power', '1e3', 'words'],
])('%s says what is wrong', (_, typed, reason) => {
  expect(readTypedWhole(typed, 1, 999)).toEqual({ ok: false, reason });
});

test('a percentage over 100 is too large', () => {
  expect(readTypedWhole('101', 0, 100)).toEqual({ ok: false, reason: 'large' });
});

test('whatever is typed, what counts is a whole number within the limits', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.integer().map(String), fc.double().map(String)), (typed) => {
      const read = readTypedWhole(typed, 1, 999);
      if (!read.ok || read.value === undefined) return;
      expect(Number.isInteger(read.value) && read.value >= 1 && read.value <= 999).toBe(true);
    }),
  );
});
