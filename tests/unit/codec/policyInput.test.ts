import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPolicy } from '../../support/anyPolicy.ts';
import { isIsoDate, isWebAddress, readPolicyCard, tidyText } from '#codec/policyInput.ts';
import { blankPolicy } from '#domain/policy/policyCard.ts';

const misfitOf = (input: unknown) => {
  const read = readPolicyCard(input);
  return read.ok
    ? 'a card'
    : `${read.reason.field}: expected ${read.reason.expected}, found ${read.reason.found}`;
};

test('any card reads as itself', () => {
  fc.assert(
    fc.property(anyPolicy, (card) => {
      expect(readPolicyCard(card)).toEqual({ ok: true, value: card });
    }),
  );
});

test('whatever is not a card never throws and never becomes one in part', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (input) => {
      const read = readPolicyCard(input);
      expect(read.ok ? Object.keys(read.value) : Object.keys(read.reason)).not.toEqual([]);
    }),
  );
});

test('what is left out rules nothing', () => {
  expect(readPolicyCard({ name: 'Ours' })).toEqual({ ok: true, value: { ...blankPolicy, name: 'Ours' } });
});

test('grades stand in their own order, however they were written', () => {
  const read = readPolicyCard({ liveMinutes: [{ grades: ['6-8', 'k-2'], per: 'day', most: 60 }] });
  expect(read).toMatchObject({ value: { liveMinutes: [{ grades: ['k-2', '6-8'] }] } });
});

describe('a field that does not fit is named with what was expected and found', () => {
  const source = { title: 'Memo', readOn: '2026-11-23' };
  test.each([
    ['a list', [], 'the whole card: expected fields with values, found []'],
    ['nothing', null, 'the whole card: expected fields with values, found null'],
    [
      'an unknown way',
      { modes: 'hybrid' },
      'modes: expected one of none, live-required, own-time-required, both-required, live-only, own-time-only, found "hybrid"',
    ],
    [
      'half a minute',
      { liveMinutes: [{ per: 'day', least: 0.5 }] },
      'liveMinutes.0.least: expected a whole number from 0 to 999, found 0.5',
    ],
    [
      'too many minutes',
      { liveMinutes: [{ per: 'day', most: 1000 }] },
      'liveMinutes.0.most: expected a whole number from 0 to 999, found 1000',
    ],
    [
      'a rule of nothing',
      { liveMinutes: [{ per: 'week' }] },
      'liveMinutes.0: expected least, most or both, found nothing',
    ],
    [
      'a span of a month',
      { liveMinutes: [{ per: 'month', least: 1 }] },
      'liveMinutes.0.per: expected one of day, week, found "month"',
    ],
    [
      'a share in percent',
      { minLiveShare: 50 },
      'minLiveShare: expected a share from 0 to 1 in whole hundredths, such as 0.5, found 50',
    ],
    [
      'a third',
      { minLiveShare: 0.333 },
      'minLiveShare: expected a share from 0 to 1 in whole hundredths, such as 0.5, found 0.333',
    ],
    ['a word for yes', { ownTimeRouteOwed: 'yes' }, 'ownTimeRouteOwed: expected true or false, found "yes"'],
    [
      'a day that is none',
      { source: { ...source, readOn: '2026-02-30' } },
      'source.readOn: expected a date such as 2026-11-23, found "2026-02-30"',
    ],
    [
      'a script for an address',
      { source: { ...source, address: 'javascript:alert(1)' } },
      'source.address: expected an address that begins with https://, found "javascript:alert(1)"',
    ],
    [
      'a long name',
      { name: 'a'.repeat(81) },
      'name: expected one line of 0 to 80 characters, without space around it, found "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…',
    ],
    [
      'text that turns its direction',
      { name: 'a\u202eb' },
      'name: expected one line of 0 to 80 characters, without space around it, found "a\u202eb"',
    ],
  ])('%s', (_, input, expected) => {
    expect(misfitOf(input)).toBe(expected);
  });

  test('thirteen rules of minutes', () => {
    const liveMinutes = Array.from({ length: 13 }, () => ({ per: 'day', most: 1 }));
    expect(misfitOf({ liveMinutes })).toContain('liveMinutes: expected a list of at most 12 rules');
  });

  test('a field that nobody knows', () => {
    expect(misfitOf({ minLiveMinutes: 60 })).toContain('found "minLiveMinutes"');
  });

  test('a field that would change every object', () => {
    expect(misfitOf(JSON.parse('{"__proto__": {"camera": "required"}}'))).toContain('found "__proto__"');
  });
});

test('a text is tidied to one line without invisible characters, cut where it may end', () => {
  expect([tidyText('a\n b\u200b', 80), tidyText('ab🙂', 3)]).toEqual(['a b', 'ab']);
});

test.each([
  ['https://district.example/policy.pdf', true],
  ['http://district.example', true],
  ['district.example', false],
  ['data:text/html,x', false],
  ['https://a b.example', false],
])('%s is a web address: %s', (text, expected) => {
  expect(isWebAddress(text)).toBe(expected);
});

test.each([
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['1999-12-31', false],
  ['26-11-23', false],
  [20261123, false],
])('%s is a day: %s', (text, expected) => {
  expect(isIsoDate(text)).toBe(expected);
});
