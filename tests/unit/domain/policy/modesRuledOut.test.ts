import { describe, expect, test } from 'vitest';
import { cardOf } from '../../../support/anyPolicy.ts';
import { modesRuledOut, policyOf } from '#domain/policy/modesRuledOut.ts';
import { modes, policies } from '#domain/vocabulary.ts';

describe('what a card requires and what it forbids', () => {
  test('rule out modes together', () => {
    const card = cardOf({ modes: 'live-required', forbiddenModes: ['blended'] });
    expect(modesRuledOut(card)).toEqual(['asynchronous', 'blended']);
    expect(policyOf(card)).toBe('live-only');
  });

  test('can be the same rule told twice', () => {
    expect(policyOf(cardOf({ modes: 'live-required', forbiddenModes: ['asynchronous'] }))).toBe(
      'live-required',
    );
  });

  test('a card that says nothing about modes rules out none', () => {
    expect(policyOf(cardOf())).toBe('none');
    expect(policyOf(cardOf({ forbiddenModes: [] }))).toBe('none');
  });

  test('whatever modes are forbidden, the calculator has a rule for just these', () => {
    const subsets = Array.from({ length: 2 ** modes.length }, (_, bits) =>
      modes.filter((__, place) => Math.floor(bits / 2 ** place) % 2 === 1),
    );
    const said = subsets.map((forbiddenModes) => policyOf(cardOf({ forbiddenModes })));
    expect(said.toSorted()).toEqual([...policies].toSorted());
  });
});
