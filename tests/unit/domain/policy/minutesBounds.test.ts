import { expect, test } from 'vitest';
import { cardOf, ruleOf } from '../../../support/anyPolicy.ts';
import { boundsOf, holdsFor } from '#domain/policy/minutesBounds.ts';

const card = cardOf({
  liveMinutes: [
    ruleOf({ least: 60, most: 240 }),
    ruleOf({ grades: ['6-8', '9-12'], least: 90, most: 300 }),
    ruleOf({ per: 'week', grades: ['6-8'], least: 400 }),
  ],
});

test('a grade keeps the strictest of all rules that hold for it', () => {
  expect(boundsOf(card, '6-8', 'day')).toEqual({ least: 90, most: 240 });
});

test('a grade that no further rule names keeps the general one', () => {
  expect(boundsOf(card, 'k-2', 'day')).toEqual({ least: 60, most: 240 });
});

test('a week is bounded apart from a day', () => {
  expect(boundsOf(card, '6-8', 'week')).toEqual({ least: 400, most: undefined });
});

test('where the teacher has named no grade, only rules for all grades hold', () => {
  expect([holdsFor(ruleOf({}), undefined), holdsFor(ruleOf({ grades: ['6-8'] }), undefined)]).toEqual([
    true,
    false,
  ]);
});
