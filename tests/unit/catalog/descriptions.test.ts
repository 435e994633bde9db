import { expect, test } from 'vitest';
import { descriptionFrom } from '#catalog/descriptions.ts';

test('a short text is its own description', () => {
  expect(descriptionFrom('Blended courses came out ahead.')).toBe('Blended courses came out ahead.');
});

test('a long text is cut after a whole sentence', () => {
  const first =
    'Fully online courses came out level with classroom courses, and blended courses came out ahead.';
  expect(descriptionFrom(`${first} ${'The blended courses often added time. '.repeat(5)}`)).toBe(
    `${first} The blended courses often added time.`,
  );
});

test('a long sentence is cut after a whole word, and says so', () => {
  const cut = descriptionFrom(`Students ${'answered more, '.repeat(20)}and learned.`);
  expect(cut.length).toBeLessThanOrEqual(162);
  expect(cut).toMatch(/answered(?: more)? …$/);
});
