import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDamage } from '../../support/anyDamage.ts';
import { anyPolicy, cardOf, ruleOf } from '../../support/anyPolicy.ts';
import { readPolicyFile, writePolicyFile } from '#codec/policyFile.ts';

const text = writePolicyFile(cardOf({ liveMinutes: [ruleOf({ least: 60 })] }));
const reasonFor = (file: string) => {
  const opened = readPolicyFile(file);
  return opened.ok ? 'opened' : opened.reason;
};

test('any card survives the way into a file and out again', () => {
  fc.assert(
    fc.property(anyPolicy, (card) => {
      expect(readPolicyFile(writePolicyFile(card))).toEqual({ ok: true, value: card });
    }),
  );
});

test('the file says what it is and can be read by eye', () => {
  expect(text).toContain('"kind": "live-or-later-policy",\n  "version": 1,');
});

test('a mark that an editor puts at the beginning does no harm', () => {
  expect(reasonFor(`\ufeff${text}`)).toBe('opened');
});

describe('a file that does not open says why', () => {
  test.each([
    ['text that is no JSON', 'Dear colleagues,', { reason: 'foreign' }],
    ['an empty file', '', { reason: 'foreign' }],
    ['a list', '[]', { reason: 'foreign' }],
    ['another kind of file', text.replace('-policy', '-plan'), { reason: 'foreign' }],
    ['a file too long to be a card', text + ' '.repeat(100_000), { reason: 'foreign' }],
    ['a file cut in the middle', text.slice(0, -20), { reason: 'foreign' }],
    ['a newer version', text.replace('"version": 1', '"version": 3'), { reason: 'newer' }],
    [
      'a version that is none',
      text.replace('"version": 1', '"version": "1"'),
      { reason: 'damaged', field: 'version' },
    ],
    ['negative minutes', text.replace('60', '-60'), { reason: 'damaged', field: 'liveMinutes.0.least' }],
    [
      'no card',
      '{"kind": "live-or-later-policy", "version": 1}',
      { reason: 'damaged', field: 'the whole card' },
    ],
  ])('%s', (_, file, reason) => {
    expect(reasonFor(file)).toEqual(reason);
  });

  test('whatever happens to a file, reading it never throws', () => {
    fc.assert(
      fc.property(anyPolicy, anyDamage, (card, damage) => {
        expect(() => readPolicyFile(damage(writePolicyFile(card)))).not.toThrow();
      }),
    );
  });
});
