import { expect, test } from 'vitest';
import { closeNames } from '#catalog/closeNames.ts';

test.for([
  ['means-213', ['means-2013', 'means-2010']],
  ['seminr', ['seminar']],
  ['quite-another-thing', []],
] as const)('of %s, whoever wrote it may have meant %j', ([name, meant]) => {
  expect(closeNames(name, ['means-2010', 'means-2013', 'rowe-1986', 'seminar', 'window'])).toEqual(meant);
});
