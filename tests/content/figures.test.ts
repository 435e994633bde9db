import { describe, expect, test } from 'vitest';
import { guideSources, paragraphsOf, type Paragraph } from '../support/guidePages.ts';

/** A percentage or a decimal, the kind of number that sounds like research. */
const figure = /\d\s?%|\bpercent\b|\d\.\d/;
const ownNumber = /\bour (?:own )?(?:arithmetic|judgment|estimate)\b/i;
const classCount = /\bof the class\b|\b\d+ of \d+\b/;

/** Whose number it is: a source's, ours by our own word, or a count in a picture of one class. */
const isAccountedFor = ({ text, isExample }: Paragraph): boolean =>
  text.includes('<Cite ') || ownNumber.test(text) || (isExample && classCount.test(text));

describe.each(guideSources)('the guidance page $id', ({ body }) => {
  test('says in the same paragraph where each percentage and decimal comes from', () => {
    const loose = paragraphsOf(body).filter((paragraph) => figure.test(paragraph.text) && !isAccountedFor(paragraph));
    expect(loose.map(({ text }) => text)).toEqual([]);
  });
});

test.each([
  ['97% of US children had internet.', false],
  ['The effect was 0.26.', false],
  ['The effect was 0.26 <Cite id="x" />.', true],
  ['The 80% is our judgment.', true],
])('a paragraph such as %j is told apart', (text, expected) => {
  expect(isAccountedFor({ text, isExample: false })).toBe(expected);
});

test('a count of one class needs no source in a picture of that class, and nowhere else', () => {
  const text = 'A form says 90% of the class have a device.';
  expect([true, false].map((isExample) => isAccountedFor({ text, isExample }))).toEqual([true, false]);
});
