import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrastOf, themesOf } from '../support/colorContrast.ts';

const themes = themesOf(readFileSync('src/styles/tokens.css', 'utf8'));
const grounds = ['paper', 'surface'];
const on = (texts: readonly string[], under: readonly string[]) =>
  texts.flatMap((text) => under.map((ground) => [text, ground] as const));

const body = [...on(['ink', 'ink-soft'], grounds), ['paper', 'ink'] as const];
const words = [
  ...on(['live-text', 'own-text', 'link', 'good', 'bad'], grounds),
  ...on(['live-text', 'ink'], ['live-tint']),
  ...on(['own-text', 'ink'], ['own-tint']),
];
const shapes = on(['live-fill', 'own-fill', 'edge'], grounds);
/** Lines that only separate; nothing is lost to a reader who does not see them. */
const decorative = ['hairline'];

describe.each(Object.entries(themes))('in the %s colors', (_, colors) => {
  test.each(body)('running text in %s on %s has a contrast of at least 7 to 1', (text, ground) => {
    expect(contrastOf(colors[text]!, colors[ground]!)).toBeGreaterThanOrEqual(7);
  });

  test.each(words)('words in %s on %s have a contrast of at least 4.5 to 1', (text, ground) => {
    expect(contrastOf(colors[text]!, colors[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(shapes)('shapes in %s on %s have a contrast of at least 3 to 1', (shape, ground) => {
    expect(contrastOf(colors[shape]!, colors[ground]!)).toBeGreaterThanOrEqual(3);
  });

  test('every color is in one of these pairs or only decorates', () => {
    const checked = new Set([...[...body, ...words, ...shapes].flat(), ...decorative]);
    expect(Object.keys(colors).filter((name) => !checked.has(name))).toEqual([]);
  });
});

test('black on white has the greatest contrast, 21 to 1, and gray #767676 on white the known 4.54', () => {
  expect([contrastOf('#000000', '#ffffff'), contrastOf('#ffffff', '#767676').toFixed(2)]).toEqual([21, '4.54']);
});
