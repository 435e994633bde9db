const suffix = /^(.{2,}e)(?:ful|less|ment|ly|thing|where|times)$/;
const silent = /(?:[^aeiouylsxzcg]|[aeiouy]l)es$|[^aeiouy]e$|[^aeiouytd]ed$/;
const spokenEnd = /[^aeiouy]l(?:e|es|ed)$|(?:sh|ch)es$/;
/** Two vowels that are spoken one after the other. */
const split =
  /[^tcsg]ia|[^tcxgn]iou|[^tcsg]io(?!u)|i(?:um|en(?:t|ce))|eo(?!us|p)|[^gq]ua(?!r)|uie|poe|[aeiouy]ing|[dr]ea$|crea(?!tur)|reac|real/g;

/** Syllables of an English word, counted by its groups of vowels; right for about nineteen common words in twenty. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const stem = suffix.exec(letters)?.[1];
  if (stem !== undefined) return syllablesOf(stem) + 1;
  const groups = letters.replace(/^y/, '').match(/[aeiouy]+/g)?.length ?? 0;
  const isEndSilent = silent.test(letters) && !spokenEnd.test(letters);
  return Math.max(1, groups - (isEndSilent ? 1 : 0) + (letters.match(split)?.length ?? 0));
}

/** The sentences of a text. A colon ends one too, since a list or a quotation follows; a decimal point does not. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .replace(/\b(e\.g|i\.e|et al|vs|approx)\./g, '$1')
    .split(/[.!?:]+['"”’)]*(?:\s+|$)|\n+/)
    .filter((sentence) => /\p{L}/u.test(sentence));

export const wordsOf = (text: string): readonly string[] => text.match(/\p{L}[\p{L}’']*|\d[\d.,:%]*/gu) ?? [];

/** The Flesch-Kincaid grade: how many years of American school a text asks of its reader. */
export function readingGrade(text: string): number {
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (syllables / words.length) - 15.59;
}
