import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase32, toBase32 } from '#codec/base32.ts';

test.each([
  [0, 1, '0'],
  [31, 1, 'z'],
  [32, 2, '10'],
  [1000, 2, 'z8'],
  [1023, 2, 'zz'],
  [5, 3, '005'],
  [0xffffffff, 7, '3zzzzzz'],
])('%i in %i characters is %s', (value, length, text) => {
  expect(toBase32(value, length)).toBe(text);
});

test('every whole number that a check can hold survives being written and read', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffffff }), (value) => {
      expect(fromBase32(toBase32(value, 7))).toBe(value);
    }),
  );
});

test('a number is always written in as many characters as were asked for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1023 }), fc.integer({ min: 2, max: 9 }), (value, length) => {
      expect(toBase32(value, length)).toHaveLength(length);
    }),
  );
});

test.each(['i', 'l', 'o', 'u', 'A', '-', ' ', '.', 'é', '🙂', '1o'])(
  'a text with a look-alike or foreign character spells no number: %j',
  (text) => {
    expect(fromBase32(text)).toBeUndefined();
  },
);
