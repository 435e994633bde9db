import { expect, test } from 'vitest';
import { cleanFragment } from '#codec/calculatorLink.ts';
import { joinParts, splitParts } from '#codec/linkParts.ts';

const split = (text: string) => splitParts(text, (arrived) => cleanFragment(arrived));

test('parts that were joined come apart again in their order', () => {
  expect(split(joinParts('1.abc', ['c1.def', 'p1.ghi']))).toEqual({
    own: '1.abc',
    parts: ['c1.def', 'p1.ghi'],
  });
});

test('a fragment that nothing rides along with has no parts', () => {
  expect(split(joinParts('1.abc', []))).toEqual({ own: '1.abc', parts: [] });
});

test.each(['~', '%7E', '%257e', '~ '])('a part that was cut off after %s is known to be gone', (end) => {
  expect(split(`1.abc${end}`)).toEqual({ own: '1.abc', parts: [''] });
});

test('a part that was cut off behind another is known to be gone', () => {
  expect(split('1.abc~c1.def~')).toEqual({ own: '1.abc', parts: ['c1.def', ''] });
});

test('a mark in the folder of an address is no mark of a part', () => {
  expect(split('https://example.org/~teacher/#1.abc~c1.def')).toEqual({ own: '1.abc', parts: ['c1.def'] });
});
