import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { proseSources, proseOf } from '../support/guidePages.ts';
import { readingGrade, syllablesOf } from '../support/readingLevel.ts';

/** Every text in a value that is a sentence; labels and ids have no reading level. */
function sentencesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /\s.*[.?!]['"”’]?$/s.test(value.trim()) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesIn) : [];
}

describe('a teacher reads it after a long day: at most grade 10', () => {
  test.each(proseSources.map(({ id, body }) => [id, body]))('the page %s', (_, body) => {
    expect(readingGrade(proseOf(body!))).toBeLessThanOrEqual(10);
  });

  const modules = proseSources.filter(({ frontMatter }) => frontMatter['outcomes'] !== undefined);

  test.each(modules.map(({ id, body }) => [id, body]))('and %s says how its thoughts hang together: at least grade 8', (_, body) => {
    expect(Number(readingGrade(proseOf(body!)).toFixed(1))).toBeGreaterThanOrEqual(8);
  });

  const folders = 'strings,questionnaire,advice,cases,practice,facilitation,workshops,activities';

  test.each(globSync(`content/{${folders}}/*.yaml`).sort())('the words in %s', (file) => {
    const sentences = sentencesIn(parse(readFileSync(file, 'utf8')));
    expect(readingGrade(sentences.join('\n'))).toBeLessThanOrEqual(10);
  });

  test('the glossary as a whole', () => {
    const terms = globSync('content/glossary/*.yaml').map(
      (file) => parse(readFileSync(file, 'utf8')) as Record<string, string>,
    );
    const words = terms.flatMap(({ definition, example = '' }) => [definition, example]);
    expect(readingGrade(words.join('\n'))).toBeLessThanOrEqual(10);
  });

  test.each(globSync('content/evidence/*.yaml').sort())('the source %s', (file) => {
    const { found, population, limits, meaning } = parse(readFileSync(file, 'utf8')) as Record<string, string>;
    expect(readingGrade([found, population, limits, meaning].join('\n'))).toBeLessThanOrEqual(10);
  });
});

describe('the measure itself', () => {
  test.each([
    [1, 'live times grade through thought please shared agreed:2 paced'],
    [2, 'table student wanted people minutes practice classes useful answered quiet agree'],
    [3, 'synchronous:3 something:2 everyone area video different question:2 decision messages obvious'],
    [4, 'asynchronous activity material:4 information independent experience'],
  ])('counts %i syllables where there are as many', (usual, words) => {
    const counted = words.split(' ').map((entry) => {
      const [word, own] = entry.split(':') as [string, string?];
      return [word, syllablesOf(word), Number(own ?? usual)] as const;
    });
    expect(counted.filter(([, found, real]) => found !== real)).toEqual([]);
  });

  test('puts a sentence of officialese far above grade 10', () => {
    const officialese = 'Synchronous instruction facilitates interpersonal engagement and fosters institutional community.';
    expect(readingGrade(officialese)).toBeGreaterThan(14);
  });

  test('puts the same thought in plain words far below it', () => {
    expect(readingGrade('Live time is for what falls apart without an answer in the next ten seconds.')).toBeLessThan(7);
  });
});
