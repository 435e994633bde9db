import { expect, test } from 'vitest';
import { mostSay, votesOn, type GuideAdvice } from '#domain/library/guideVotes.ts';

const advice = (change: Partial<GuideAdvice>): GuideAdvice => ({
  kind: 'debate',
  family: 'one',
  says: 'synchronous',
  strength: 'recommends',
  audience: 'universities',
  ...change,
});

test('a family that says the same thing three times has one vote', () => {
  const { votes, says } = votesOn('debate', [advice({}), advice({}), advice({ strength: 'lists' })]);
  expect([votes.length, says.synchronous]).toEqual([1, 1]);
});

test('advice on another kind of activity is not counted', () => {
  expect(votesOn('debate', [advice({ kind: 'quiz' })]).votes).toEqual([]);
});

test('within a family, advice outweighs an example in a list', () => {
  const { says, listed } = votesOn('debate', [
    advice({ says: 'asynchronous', strength: 'lists' }),
    advice({ says: 'synchronous' }),
  ]);
  expect([says.synchronous, says.asynchronous, listed]).toEqual([1, 0, 0]);
});

test('a rule outweighs advice, and a study’s finding counts as advice', () => {
  const words = [
    advice({ says: 'blended', strength: 'requires' }),
    advice({ says: 'synchronous', strength: 'found' }),
  ];
  expect(votesOn('debate', words).says.blended).toBe(1);
});

test('a family whose firmest words differ from case to case says either', () => {
  const words = [advice({ says: 'synchronous' }), advice({ says: 'asynchronous', strength: 'found' })];
  expect(votesOn('debate', words).says.either).toBe(1);
});

test('votes that only list it, and votes of school guides, are counted apart', () => {
  const words = [
    advice({ family: 'one', strength: 'lists', audience: 'schools' }),
    advice({ family: 'two' }),
    advice({ family: 'two', strength: 'lists', audience: 'schools' }),
    advice({ family: 'three' }),
  ];
  const { listed, forSchools } = votesOn('debate', words);
  expect([listed, forSchools]).toEqual([1, 2]);
});

test('most say what has more votes than anything else, and nothing when two are level', () => {
  const live = advice({ family: 'one' });
  const own = advice({ family: 'two', says: 'asynchronous' });
  expect(mostSay(votesOn('debate', [live, own]))).toBeUndefined();
  expect(mostSay(votesOn('debate', [live, own, advice({ family: 'three' })]))).toBe('synchronous');
});
