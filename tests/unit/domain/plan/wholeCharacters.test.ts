import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { wholeBeginning } from '#domain/plan/wholeCharacters.ts';

test.each([
  ['fits', 'Map 🗺️', 20, 'Map 🗺️'],
  ['ends with an emoji that fits', 'Lab 🧪 one', 6, 'Lab 🧪'],
  ['would end within an emoji', 'Lab 🧪 one', 5, 'Lab '],
  ['would end within a family', 'At home 👩‍👩‍👧‍👦', 14, 'At home '],
  ['would part a letter from its accent', 'cafe\u0301', 4, 'caf'],
])('a text that %s', (_, text, most, beginning) => {
  expect(wholeBeginning(text, most)).toBe(beginning);
});

test('where a browser knows no characters, no half of one is left', () => {
  vi.stubGlobal('Intl', {});
  expect(wholeBeginning('Lab 🧪 one', 5)).toBe('Lab ');
  vi.unstubAllGlobals();
});

test('whatever the text, it begins it, fits and is well formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), (text, most) => {
      const beginning = wholeBeginning(text, most);
      expect(text.startsWith(beginning) && beginning.length <= most).toBe(true);
      expect(beginning.isWellFormed()).toBe(true);
    }),
  );
});
