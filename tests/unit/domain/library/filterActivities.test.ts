import { describe, expect, test } from 'vitest';
import { anEntry } from '../../../support/anActivity.ts';
import {
  optionCounts,
  filterActivities,
  type ActivityFilter,
  type FacetOptions,
  type IndexedActivity,
} from '#domain/library/filterActivities.ts';

const debate = anEntry({ id: 'debate' });
const phonics = anEntry({
  id: 'phonics',
  words: 'phonics group four children build words',
  learningType: 'practice',
  minutes: { 'k-2': { from: 10, to: 15 }, '6-8': { from: 40, to: 50 } },
  suits: { 'k-2': 'synchronous', '6-8': 'asynchronous' },
  channels: ['phone', 'video'],
  prepareMinutes: 10,
  subjects: ['Reading'],
});
const journal = anEntry({
  id: 'journal',
  words: 'exit journal one line a day',
  learningType: 'produce',
  suits: { '6-8': 'asynchronous' },
  subjects: ['Any subject'],
});
const all = [debate, phonics, journal];
const idsLeft = (filter: ActivityFilter, entries: readonly IndexedActivity[] = all) =>
  filterActivities(entries, filter).map(({ id }) => id);

describe('a teacher who chooses', () => {
  test.each([
    ['nothing sees all of them in their order', {}, ['debate', 'phonics', 'journal']],
    ['a type', { type: 'practice' }, ['phonics']],
    ['a grade', { grade: 'k-2' }, ['phonics']],
    ['a channel', { channel: 'phone' }, ['phonics']],
    ['little preparation', { preparation: '10' }, ['phonics']],
    ['a subject also sees what goes with any subject', { subject: 'English' }, ['debate', 'journal']],
    ['special education sees its own alone', { subject: 'Special education' }, []],
    ['professional learning sees its own alone', { subject: 'Professional learning' }, []],
    [
      'a mode without a grade sees what suits it in any grade',
      { mode: 'asynchronous' },
      ['phonics', 'journal'],
    ],
    ['a mode with a grade is answered for that grade', { mode: 'asynchronous', grade: 'k-2' }, []],
    ['minutes sees what has a run that short', { minutes: '15' }, ['phonics']],
    ['minutes with a grade is answered for that grade', { minutes: '15', grade: '6-8' }, []],
    ['two facets sees what fits both', { type: 'produce', grade: '6-8' }, ['journal']],
    ['something that fits nothing sees nothing', { type: 'produce', grade: 'k-2' }, []],
  ] as const)('%s', (_, filter, expected) => {
    expect(idsLeft(filter)).toEqual(expected);
  });
});

describe('a teacher who types words', () => {
  test.each([
    ['finds them in name and summary, whatever their case', 'PHONICS', ['phonics']],
    ['finds them in any order and apart', 'words four', ['phonics']],
    ['needs all of them', 'phonics debate', []],
    ['finds a part of a word', 'journ', ['journal']],
    ['is not troubled by spaces around them', '  debate ', ['debate']],
  ] as const)('%s', (_, words, expected) => {
    expect(idsLeft({ words })).toEqual(expected);
  });
});

describe('the count on an option', () => {
  const options: FacetOptions = {
    type: ['practice', 'discuss', 'produce'],
    grade: ['k-2', '6-8'],
    mode: ['synchronous', 'asynchronous'],
    minutes: ['15', '45'],
    channel: ['phone', 'chat'],
    preparation: ['10', '30'],
    subject: ['English', 'Reading'],
  };

  test('is what choosing it would leave', () => {
    const filter = { grade: '6-8', words: 'o' };
    for (const [facet, given] of Object.entries(options)) {
      const expected = given.map((option) => idsLeft({ ...filter, [facet]: option }).length);
      const counts = optionCounts(all, filter, facet as keyof FacetOptions, given);
      expect([facet, counts]).toEqual([facet, expected]);
    }
  });

  test('does not depend on what its own facet has chosen', () => {
    expect(optionCounts(all, { type: 'discuss' }, 'type', options.type)).toEqual([1, 1, 1]);
  });

  test('of a grade asks again which mode and minutes suit that grade', () => {
    expect(optionCounts(all, { mode: 'asynchronous', minutes: '45' }, 'grade', options.grade)).toEqual([
      0, 2,
    ]);
  });
});
