import { expect, test } from 'vitest';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { capWords } from '#islands/classroom/rowWords.ts';
import { phraseBook } from '#wording/phrases.ts';

const phrase = phraseBook(loadCatalog().strings);

test.each([
  ['', '5 GB a month is about 1,150 MB a week.'],
  ['some', '5 GB a month is about 1,150 MB a week.'],
  ['1000', '1,000 MB a week is about 4.33 GB a month.'],
  ['1,154', '1,154 MB a week is about 5 GB a month.'],
])('a cap typed as "%s" is set beside a month: %s', (typed, words) => {
  expect(capWords(typed, phrase)).toBe(words);
});
