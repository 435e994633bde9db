import { beforeAll, describe, expect, test } from 'vitest';
import { apaReference, bibtexOf, cslOf } from '#catalog/bibliography.ts';
import type { Evidence } from '#catalog/schemas/evidenceSchema.ts';

const study: Evidence = {
  id: 'means-2013',
  kind: 'article-journal',
  authors: [
    { family: 'Means', given: 'B.' },
    { family: 'Toyama', given: 'Y.' },
  ],
  year: '2013',
  title: 'The Effectiveness of Online and Blended Learning',
  venue: 'Teachers College Record, 115(3), 1-47 (article 030303)',
  url: 'https://www.tcrecord.org/Content.asp?ContentID=16882',
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
const { venue: _venue, ...withoutVenue } = study;

// The library reads its styles at the first reference, which takes seconds on a busy machine.
beforeAll(() => void apaReference(study), 60_000);

describe('a reference as a reader sees it', () => {
  test('names all authors, the year, the title, and journal with volume, issue and pages', () => {
    expect(apaReference(study)).toBe(
      'Means, B., & Toyama, Y. (2013). The Effectiveness of Online and Blended Learning. Teachers College Record, 115(3), 1–47.',
    );
  });

  test('ends after the title where there is no journal, with no second full stop', () => {
    expect(apaReference({ ...withoutVenue, title: 'Who gains?' })).toBe(
      'Means, B., & Toyama, Y. (2013). Who gains?',
    );
  });

  test('says that there are more authors where only the first is known', () => {
    const authors = [{ family: 'Freeman', given: 'S.' }, { literal: 'et al.' }];
    expect(apaReference({ ...study, authors })).toMatch(/^Freeman, S\., et al\. \(2013\)/);
  });

  test('names whoever wrote a law first, as the sentence that cites it does', () => {
    const law: Evidence = {
      ...withoutVenue,
      kind: 'legislation',
      authors: [{ literal: 'U.S. Department of Justice' }],
      title: 'Nondiscrimination on the Basis of Disability',
      venue: '89 Fed. Reg. 31320',
    };
    expect(apaReference(law)).toBe(
      'U.S. Department of Justice. (2013). Nondiscrimination on the Basis of Disability. 89 Fed. Reg. 31320.',
    );
  });

  test('does not name a publisher twice that is the author', () => {
    const report: Evidence = {
      ...study,
      kind: 'report',
      authors: [{ literal: 'CASEL' }],
      title: 'Framework',
      venue: 'CASEL',
    };
    expect(apaReference(report)).toBe('CASEL. (2013). Framework.');
  });

  test('says n.d. where a source has no date', () => {
    expect(apaReference({ ...study, year: 'n.d.' })).toContain('(n.d.)');
  });
});

describe('a source for a reference manager', () => {
  test('keeps the parts of the journal apart', () => {
    expect(cslOf(study)).toMatchObject({
      id: 'means-2013',
      type: 'article-journal',
      'container-title': 'Teachers College Record',
      volume: '115',
      issue: '3',
      page: '1-47',
      issued: { 'date-parts': [[2013]] },
    });
  });

  test('keeps editor, book and publisher of a chapter apart', () => {
    const chapter: Evidence = {
      ...study,
      kind: 'chapter',
      venue: 'In D. Keegan (Ed.), Theoretical Principles (pp. 22-38). Routledge',
    };
    expect(cslOf(chapter)).toMatchObject({
      'container-title': 'Theoretical Principles',
      editor: [{ family: 'Keegan', given: 'D.' }],
      publisher: 'Routledge',
      page: '22-38',
    });
  });

  test('takes a venue of another form as the journal’s name, and loses nothing of it', () => {
    expect(cslOf({ ...study, venue: 'ASEE Annual Conference, Paper 13527' })).toMatchObject({
      'container-title': 'ASEE Annual Conference, Paper 13527',
    });
  });

  test('gives the DOI and no second address where there is a DOI', () => {
    const item = cslOf({ ...study, doi: '10.3102/0034654309333844' });
    expect([item['DOI'], item['URL']]).toEqual(['10.3102/0034654309333844', undefined]);
  });

  test('has its id here as its label in BibTeX', () => {
    expect(bibtexOf([study])).toContain('@article{means-2013,');
  });

  test('writes unnamed authors as BibTeX does', () => {
    const authors = [{ family: 'Freeman', given: 'S.' }, { literal: 'et al.' }];
    expect(bibtexOf([{ ...study, authors }])).toContain('author = {Freeman, S. and others}');
  });
});
