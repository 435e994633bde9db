import { expect, test } from 'vitest';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { capWords, reachWords } from '#islands/classroom/rowWords.ts';
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

test.each([
  [{ full: 14, partial: 9, none: 1, total: 24 }, '14 of 24, 9 in part, 1 not at all'],
  [{ full: 14, partial: 10, none: 0, total: 24 }, '14 of 24, 10 in part'],
  [{ full: 24, partial: 0, none: 0, total: 24 }, '24 of 24'],
])('reach is told with those in part and not at all: %o', (counts, words) => {
  expect(reachWords({ channel: 'video', ...counts }, phrase)).toBe(words);
});
