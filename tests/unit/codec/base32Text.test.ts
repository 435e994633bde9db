import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFromBase32, textToBase32 } from '#codec/base32Text.ts';

test('any text survives the way into digits and out again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(textFromBase32(textToBase32(text))).toBe(text);
    }),
  );
});

test('the digits are ones that a link may hold', () => {
  expect(textToBase32('Año 26 ✓')).toMatch(/^[0-9a-hjkmnp-tv-z]+$/);
});

test('no other digits spell the same text', () => {
  const digits = textToBase32('Rules');
  expect([`${digits}0`, digits.replace(/.$/, '1'), digits.slice(0, -1)].map(textFromBase32)).not.toContain(
    'Rules',
  );
});

test.each([
  ['a foreign character', 'il'],
  ['bytes that are no text', 'zzzzzzzz'],
])('%s is no text', (_, digits) => {
  expect(textFromBase32(digits)).toBeUndefined();
});
