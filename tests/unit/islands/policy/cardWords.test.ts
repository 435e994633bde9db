import { describe, expect, test } from 'vitest';
import { cardOf, ruleOf } from '../../../support/anyPolicy.ts';
import { calculatorTool } from '../../../support/calculatorTool.ts';
import { cardText, conflictWords, rulesInWords } from '#islands/policy/cardWords.ts';
import { policyLine, sharedPolicyLine } from '#islands/shared/policyWords.ts';
import { conflictIds, conflictsOf } from '#domain/policy/conflicts.ts';
import { contextUnder } from '#domain/policy/policyContext.ts';
import { phraseBook } from '#wording/phrases.ts';

const { strings } = calculatorTool();
const phrase = phraseBook(strings);

describe('a card in words', () => {
  test('says each rule in one sentence, and leaves out what is not ruled', () => {
    const card = cardOf({
      modes: 'both-required',
      forbiddenModes: ['synchronous'],
      liveMinutes: [
        ruleOf({ grades: ['6-8'], least: 30, most: 60 }),
        ruleOf({ per: 'week', most: 0 }),
        ruleOf({}),
      ],
      minLiveShare: 0.29,
      mostOwnTimeDaysAYear: 3,
      camera: 'optional',
      ownTimeRouteOwed: true,
    });
    expect(rulesInWords(card, phrase)).toEqual([
      'Each activity needs some live time and some own time.',
      'No activity may be all live.',
      'Grades 6 to 8: at least 30, at most 60 live minutes a day.',
      'All grades: at most 0 live minutes a week.',
      'At least 29% of each day is live.',
      'At most 3 days a year may fall short of what each day needs.',
      'Students choose whether their camera is on.',
      'Whoever cannot attend is owed an own-time route.',
    ]);
  });

  test('counts one minute as one, and marks the thousands', () => {
    const liveMinutes = [
      ruleOf({ least: 1 }),
      ruleOf({ least: 1, most: 60 }),
      ruleOf({ least: 0, most: 1 }),
      ruleOf({ per: 'week', most: 1200 }),
    ];
    expect(rulesInWords(cardOf({ liveMinutes }), phrase)).toEqual([
      'All grades: at least 1 live minute a day.',
      'All grades: at least 1, at most 60 live minutes a day.',
      'All grades: at least 0, at most 1 live minute a day.',
      'All grades: at most 1,200 live minutes a week.',
    ]);
  });

  test('as text holds name, rules, source, a word of caution and the link', () => {
    const card = cardOf({
      name: 'Maple',
      minLiveShare: 0.5,
      source: { title: 'Memo 12', readOn: '2026-11-23' },
    });
    expect(cardText(card, 'https://example.org/#p1.x', phrase)).toBe(
      [
        'Maple',
        '- At least 50% of each day is live.',
        'From: Memo 12, read November 23, 2026.',
        phrase('policy.check'),
        'Open the card: https://example.org/#p1.x',
      ].join('\n'),
    );
  });
});

describe('a conflict in words', () => {
  test('names the grades and every number', () => {
    const card = cardOf({ liveMinutes: [ruleOf({ grades: ['k-2'], least: 90, most: 60 })] });
    expect(conflictWords(conflictsOf(card)[0]!, phrase)).toBe(
      'Kindergarten to grade 2: A day needs at least 90 live minutes, and at most 60 are allowed.',
    );
  });

  test.each(conflictIds)('%s takes at most 20 words', (id) => {
    expect(strings[`policy.conflict.${id}`]!.split(/\s+/).length).toBeLessThanOrEqual(20);
  });
});

test.each(
  Object.keys(strings).filter((key) => /^policy\.(file|link)\.|^under\.conflict|addressWrong/.test(key)),
)('the message %s takes at most 20 words and blames nobody', (key) => {
  expect(strings[key]!.split(/\s+/).length).toBeLessThanOrEqual(20);
  expect(strings[key]).not.toMatch(/\b(invalid|oops|please|sorry)\b/i);
});

describe('the line on a result', () => {
  const card = cardOf({ name: 'Maple', liveMinutes: [ruleOf({ most: 60 })] });

  test('names the card, and the day where it has a source', () => {
    const dated = { ...card, source: { title: 'Memo', readOn: '2026-03-01' } };
    const context = contextUnder(card, {});
    expect([policyLine(card, context, phrase), policyLine(dated, context, phrase)]).toEqual([
      'Under Maple.',
      'Under Maple, read March 1, 2026.',
    ]);
  });

  test('says of a sent card without a counted rule that it changes nothing', () => {
    const note = cardOf({ name: 'Maple', camera: 'forbidden', note: 'Total minutes only.' });
    expect(policyLine(note, {}, phrase, 'sent')).toBe(
      'Sent with the policy Maple. It sets no rule that the calculator counts, so it changes nothing in the result.',
    );
  });

  test('names what was changed by hand', () => {
    expect(policyLine(card, { maxLiveMinutes: 90 }, phrase)).toBe(
      'Under Maple. Changed here by hand: At most this many live minutes.',
    );
  });

  test('never claims somebody else’s result for the card', () => {
    expect([
      sharedPolicyLine(card, {}, phrase),
      sharedPolicyLine(card, { maxLiveMinutes: 60 }, phrase),
    ]).toEqual([
      'Its rules are not those of Maple, which is applied here.',
      'Its rules agree with Maple, which is applied here.',
    ]);
  });

  test('is not there without a card', () => {
    expect([policyLine(undefined, {}, phrase), sharedPolicyLine(undefined, {}, phrase)]).toEqual(['', '']);
  });
});
