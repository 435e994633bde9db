import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64Digit, fromBase64url, toBase64Digit, toBase64url } from '#codec/base64url.ts';

test('bytes are written as every other program writes them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
    }),
  );
});

test('bytes come back as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect([...fromBase64url(toBase64url(bytes))!]).toEqual([...bytes]);
    }),
  );
});

test.each(['A', 'AB', 'AA=', 'A+', 'A/', 'AAAAA', 'é', 'A A'])(
  '%j is refused, since the site never writes it',
  (text) => {
    expect(fromBase64url(text)).toBeUndefined();
  },
);

test('a digit is one of 64 characters', () => {
  const digits = Array.from({ length: 64 }, (_, value) => toBase64Digit(value));
  expect(digits.map(fromBase64Digit)).toEqual(digits.map((_, value) => value));
  expect(['', '=', 'AB'].map(fromBase64Digit)).toEqual([undefined, undefined, undefined]);
});
