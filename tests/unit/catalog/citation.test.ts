import { describe, expect, test } from 'vitest';
import { addressOf, citedIds, fullReference, shortCitation } from '#catalog/citation.ts';
import type { Evidence } from '#catalog/schemas/evidenceSchema.ts';

const study: Evidence = {
  id: 'means-2013',
  kind: 'article-journal',
  authors: [{ family: 'Means', given: 'Barbara' }],
  year: '2013',
  title: 'The Effectiveness of Online and Blended Learning',
  found: 'Blended courses did better.',
  population: 'Mostly adults.',
  audience: ['adults'],
  numbers: [],
  limits: 'Time differed.',
  meaning: 'Fit, not superiority.',
  factors: ['objectives'],
  strength: 'mixed',
  secondHand: false,
};
const [means, toyama, murphy] = [{ family: 'Means' }, { family: 'Toyama' }, { family: 'Murphy' }];

describe('a source in a sentence', () => {
  test.each([
    ['one author', [means], 'Means, 2013'],
    ['two authors', [means, toyama], 'Means and Toyama, 2013'],
    ['three authors', [means, toyama, murphy], 'Means et al., 2013'],
    ['one author and others unnamed', [means, { literal: 'et al.' }], 'Means et al., 2013'],
    ['an institution', [{ literal: 'US Department of Education' }], 'US Department of Education, 2013'],
  ])('names %s', (_, authors, expected) => {
    expect(shortCitation({ authors, year: '2013' })).toBe(expected);
  });

  test('says n.d. where a source has no date', () => {
    expect(shortCitation({ authors: [means], year: 'n.d.' })).toBe('Means, n.d.');
  });
});

test('the full reference is formatted once and stays the same', { timeout: 60_000 }, () => {
  expect(fullReference(study)).toBe(fullReference(study));
  expect(fullReference(study)).toBe('Means, B. (2013). The Effectiveness of Online and Blended Learning.');
});

describe('where a source can be found', () => {
  test('is its DOI before any other address', () => {
    expect(addressOf({ ...study, doi: '10.1177/016146811311500307', url: 'https://example.org' })).toBe(
      'https://doi.org/10.1177/016146811311500307',
    );
  });

  test('is its address where it has no DOI', () => {
    expect(addressOf({ ...study, url: 'https://example.org' })).toBe('https://example.org');
  });

  test('is left out where it has neither', () => {
    expect(addressOf(study)).toBeUndefined();
  });
});

describe('the sources of a page', () => {
  test('come in the order of first use, each once', () => {
    const page = 'One <Cite id="b-2" />, two <Cite\n  id="a-1" />, and again <Cite id="b-2" />.';
    expect(citedIds(page)).toEqual(['b-2', 'a-1']);
  });

  test('are none where other components carry ids', () => {
    expect(citedIds('<Ribbon id="week" /> and <Decide example="seminar">see</Decide>')).toEqual([]);
  });
});
