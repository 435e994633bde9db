import { describe, expect, test } from 'vitest';
import { figuresRead, guideSources, paragraphsOf, proseSources, type Paragraph } from '../support/guidePages.ts';
import { claims, claimsIn, isAboutResearch, isOurOwn, sentencesOf } from '../support/researchClaims.ts';

const classCount = /\bof the class\b|\b\d+ of \d+\b/;

/** Whose number it is: a source's, ours by our own word, or a count in a picture of one class. */
const isAccountedFor = ({ text, isExample }: Paragraph): boolean =>
  text.includes('<Cite ') ||
  isOurOwn(text) ||
  (isExample && (classCount.test(text) || !claims['a percentage or a decimal']!(text)));

/** Paragraphs with a claim and nobody behind it, each with the kinds of number in it. */
const looseIn = (body: string, isClaim: (text: string) => boolean): readonly string[] =>
  paragraphsOf(figuresRead(body))
    .filter((paragraph) => isClaim(paragraph.text) && !isAccountedFor(paragraph))
    .map(({ text }) => `${claimsIn(text).join(', ')}: ${text}`);
const remedy = 'Cite the source in the paragraph, or say that the number is our own';

describe.each(guideSources)('the guidance page $id', ({ body }) => {
  test('says in the same paragraph where each number that sounds like research comes from', () => {
    expect(looseIn(body, (text) => claimsIn(text).length > 0), remedy).toEqual([]);
  });
});

// Pages for districts hold versions, zoom and shares of minutes: there a figure is a claim beside a word of research.
describe.each(proseSources.filter((page) => !guideSources.some(({ id }) => id === page.id)))(
  'the page $id',
  ({ body }) => {
    test('says in the same paragraph where each number of a study comes from', () => {
      const isClaim = (text: string) => isAboutResearch(text) && claimsIn(text).length > 0;
      expect(looseIn(body, isClaim), remedy).toEqual([]);
    });
  },
);

const arithmetic = String.raw`\bour (?:own )?arithmetic\b`;

/** Numbers beside a citation that its source need not hold. */
const freeNumbers: readonly RegExp[] = [
  // A row in a table of what we worked out, or the part of a sentence that says so.
  new RegExp(String.raw`^\|.*${arithmetic}.*`, 's'),
  new RegExp(String.raw`(?:[^,;:]|,(?=\d))*${arithmetic}(?:[^,;:]|,(?=\d))*`, 'g'),
  /\b(?:19|20)\d\d(?:-\d\d)?\b/g,
  /\b(?:grades?|classes|aged) (?:K|\d+)(?:(?: to | and )\d+)?|\bK-\d+/gi,
  /\bchildren under [a-z]+/g,
  /^\d+\. /,
];

const word = String.raw`(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty)`;

/** Digits, and numbers in words that measure: shares, multiples, ranges, bounds. */
const typedNumber = new RegExp(
  [
    String.raw`\d`,
    String.raw`\bhalf (?:of|as|the|their)\b|\bby (?:about )?half\b`,
    String.raw`\b(?:an?|one|two|three|four) (?:thirds?|quarters?|fifths?|sixths?|tenths?)\b(?! grader)`,
    String.raw`\b(?:twice|doubled?|tripled?)\b|\b${word}(?:fold| times)\b`,
    String.raw`\b${word} to ${word}\b`,
    String.raw`\b(?:under|over|almost|nearly|(?:more|less|fewer) than) (?!one\b)${word}\b`,
    String.raw`\b${word} percent\b`,
  ].join('|'),
  'i',
);

/** Whether a number of a source was typed, in digits or in words, into a sentence that cites it. */
function hasTypedFigure(sentence: string): boolean {
  const read = sentence.replace(/<[^>]+>/g, '').replace(/\]\([^)]*\)/g, ']');
  return (
    sentence.includes('<Cite ') &&
    typedNumber.test(freeNumbers.reduce((rest, free) => rest.replace(free, ''), read))
  );
}

describe.each(proseSources)('the page $id', ({ body }) => {
  test('quotes each figure of a source from its entry, so that the two cannot part', () => {
    const typed = paragraphsOf(body)
      .filter(({ isExample }) => !isExample)
      .flatMap(({ text }) => sentencesOf(text).filter(hasTypedFigure));
    expect(typed, 'Give the number a key in content/evidence/ and write <Figure source="…" of="…" />').toEqual([]);
  });

  test('names the source of each figure in the same paragraph', () => {
    const unnamed = paragraphsOf(body).flatMap(({ text }) =>
      [...text.matchAll(/<Figure source="([^"]+)"/g)]
        .filter(([, source]) => !text.includes(`<Cite id="${source}" />`))
        .map(([figure]) => `${figure}: ${text}`),
    );
    expect(unnamed, 'Cite the source of the figure beside it').toEqual([]);
  });

  test('writes every figure so that its number is read wherever the page is text', () => {
    expect(figuresRead(body)).not.toContain('<Figure');
  });
});

test.each([
  ['In 2021, 97% had internet <Cite id="x" />.', true],
  ['Half of the posts explored <Cite id="x" />.', true],
  ['A third of districts, two thirds of children, took part <Cite id="x" />.', true],
  ['They took three times as many notes <Cite id="x" />.', true],
  ['It ran twice as long, for three to six hours <Cite id="x" />.', true],
  ['The authors advise under six minutes <Cite id="x" />.', true],
  ['They took <Figure source="x" of="notes" /> notes in half an hour <Cite id="x" />.', false],
  ['One tutor met one student <Cite id="x" />.', false],
  ['In 2021, <Figure source="x" of="internet" /> had internet <Cite id="x" />.', false],
  ['Across 50 effects, blended courses did better.', false],
  ['The law for 2020-21 bound grades 2 and 3 and all of K-12 <Cite id="x" />.', false],
  ['1. Speech was difficult to deliver remotely <Cite id="x" />.', false],
  ['It gained 0.26 <Cite id="x" />, which by our arithmetic passes 10 of 100.', true],
  ['It gained a little <Cite id="x" />, which by our arithmetic passes 10 of 100.', false],
  ['| Live audio | 15 MB | our arithmetic, from figures as reported <Cite id="x" /> |', false],
])('whether %j has a typed figure', (sentence, expected) => {
  expect(hasTypedFigure(sentence)).toBe(expected);
});

test.each([
  ['97% of US children had internet.', 'a percentage or a decimal'],
  ['The effect was 0.26.', 'a percentage or a decimal'],
  ['Nine in ten families had a phone.', 'a share such as nine in ten'],
  ['Across 50 effects, blended courses did better.', 'a number of studies'],
  ['Some twenty small studies agree.', 'a number of studies'],
  ['A survey reached 1,200 teachers.', 'a number of people in a sentence about research'],
  ['In one study, 13 of 24 spoke.', 'a number of people in a sentence about research'],
])('%j is a claim', (text, kind) => {
  expect(claimsIn(text)).toContain(kind);
});

test.each([
  'Twenty-four sixth graders meet for 25 minutes.',
  'If six of your 24 students share a phone, a live lesson is a lesson for 18.',
  'Call four children for ten minutes.',
  'Two students in a room of their own can talk.',
])('%j is no claim', (text) => {
  expect(claimsIn(text)).toEqual([]);
});

test.each([
  ['The effect was 0.26.', false],
  ['The effect was 0.26 <Cite id="x" />.', true],
  ['The 80% is our judgment.', true],
  ['In our count, nine in ten guides say live.', true],
])('whether %j says whose number it is', (text, expected) => {
  expect(isAccountedFor({ text, isExample: false })).toBe(expected);
});

test('a count of one class needs no source in a picture of that class, and nowhere else', () => {
  const text = 'A form says 90% of the class have a device.';
  expect([true, false].map((isExample) => isAccountedFor({ text, isExample }))).toEqual([true, false]);
});
