import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { claimsIn, isAboutResearch, isOurOwn, sentencesOf } from '../support/researchClaims.ts';

/** Words that teachers read, in files of data. Sources speak for themselves, and models name theirs line by line. */
const files = globSync(
  'content/{activities,advice,cases,class,course,diagrams,examples,facilitation,glossary,planner,policies,practice,questionnaire,strings,templates,workshops}/*.yaml',
);

type Branch = Readonly<Record<string, unknown>>;

/** Minutes, weeks and the like are research only beside a word of it. */
const isLength = (sentence: string): boolean =>
  isAboutResearch(sentence) && /\b\d+(?:\.\d+)?[ -](?:second|minute|hour|day|week|month)s?\b/.test(sentence);

const isNamed = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';

/** Whether a part of a file names where its numbers are from. */
const namesSource = (part: Branch): boolean =>
  ['evidence', 'source', 'sources'].some((key) => isNamed(part[key])) || part['strength'] === 'estimate';

/** Whether a question asks about the reader’s class or draws one, whose counts are its own. */
const isPicture = (part: Branch): boolean =>
  /\b(?:your class|how many students)\b/i.test(String(part['ask']));

/** Sentences with a number that sounds like research, where neither they nor what they stand in say whose it is. */
function looseIn(value: unknown, isSourced = false): readonly string[] {
  if (typeof value === 'string' && !isSourced) {
    return sentencesOf(value).filter(
      (sentence) => (claimsIn(sentence).length > 0 || isLength(sentence)) && !isOurOwn(value),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  const covers = isSourced || namesSource(value as Branch) || isPicture(value as Branch);
  return Object.values(value).flatMap((part) => looseIn(part, covers));
}

const contentOf = (file: string): unknown => parse(readFileSync(file, 'utf8'));

/** Labels, formulas and numbers that the page fills in are the interface’s own; only research is not. */
const isInterface = (file: string): boolean => /content\/strings\//.test(file);

describe.each(files)('%s', (file) => {
  test('says beside each number that sounds like research where it comes from', () => {
    const loose = looseIn(contentOf(file)).filter(
      (sentence) => !isInterface(file) || isAboutResearch(sentence),
    );
    expect(loose, 'Name the source in the file, say that the number is ours, or leave it out').toEqual([]);
  });
});

test.each([
  [{ feedback: 'In one study 60% of them spoke. Ask more.' }, ['In one study 60% of them spoke.']],
  [{ feedback: 'In one study 60% of them spoke.', evidence: ['rowe-1986'] }, []],
  [{ feedback: 'In one study 60% of them spoke.', evidence: [] }, ['In one study 60% of them spoke.']],
  [{ limits: [{ note: '30 minutes, as a survey found.' }] }, ['30 minutes, as a survey found.']],
  [{ note: 'Under 80% is our estimate.' }, []],
  [{ ask: 'Of your class, 90% have a device. How many?', options: [{ text: '80%' }] }, []],
  [{ run: 'Give them 12 minutes. Hear three of the ten.' }, []],
])('in %j a reader finds %j without a source', (content, loose) => {
  expect(looseIn(content)).toEqual(loose);
});
