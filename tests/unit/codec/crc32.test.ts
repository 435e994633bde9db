import fc from 'fast-check';
import { crc32 as zipCrc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { crc32 } from '#codec/crc32.ts';

test.each([
  ['', 0x00000000],
  ['a', 0xe8b7be43],
  ['abc', 0x352441c2],
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ['\u0000\u0000\u0000\u0000', 0x2144df1c],
  ['\u00ff\u00ff\u00ff\u00ff', 0xffffffff],
])('the check of %j is the published one', (text, published) => {
  expect(crc32(text)).toBe(published);
});

test('any text of characters below 256 has the check that ZIP gives it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      expect(crc32(String.fromCharCode(...bytes))).toBe(zipCrc32(bytes));
    }),
  );
});
