import { describe, expect, test } from 'vitest';
import { nameBeside } from '#components/workbook/nameBeside.ts';

describe('words marked on paper', () => {
  test('are given the name to look them up by', () => {
    expect(nameBeside('the pause', ['Wait time', 'think time'])).toBe('wait time');
  });

  test('keep the capitals of an abbreviation and of a person', () => {
    expect(nameBeside('design guide', ['UDL', 'Universal Design for Learning'])).toBe('UDL');
    expect(nameBeside('usual taxonomy', ['Bloom’s levels'])).toBe('Bloom’s levels');
  });

  test.each([
    ['meta-analyses', ['Meta-analysis']],
    ['synchronous', ['Live', 'synchronous']],
    ['stations', ['Station rotation']],
    ['504 plan', ['504 plan']],
    ['Flipped lessons', ['Flipped lesson']],
  ] as const)('need no name where they say it: %s', (words, names) => {
    expect(nameBeside(words, [...names])).toBeUndefined();
  });
});
