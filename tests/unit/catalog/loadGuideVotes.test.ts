import { describe, expect, test } from 'vitest';
import { complaintOf, contentBrokenAt } from '../../support/brokenContent.ts';
import { loadGuideVotes } from '#catalog/loadGuideVotes.ts';

const { kinds, totals } = loadGuideVotes();

describe('what published guides say', () => {
  test('is counted over 295 pieces of advice of 95 families', () => {
    expect(totals).toEqual({ advice: 295, families: 95 });
  });

  // Counted by hand from the list of guides.
  test.each([
    ['office_hours', { synchronous: 12, asynchronous: 0, blended: 1, either: 0 }, 1],
    ['class_discussion', { synchronous: 9, asynchronous: 0, blended: 0, either: 0 }, 2],
    ['group_work', { synchronous: 6, asynchronous: 2, blended: 0, either: 2 }, 4],
    ['quiz_check', { synchronous: 3, asynchronous: 4, blended: 0, either: 0 }, 2],
  ])('of %s comes out as it does on paper', (kind, says, forSchools) => {
    expect(kinds.get(kind)).toMatchObject({ says, forSchools });
  });

  test('stands beside the guides that say it', () => {
    const { votes } = kinds.get('class_discussion')!;
    expect(votes.every(({ guides }) => guides.length > 0 && guides[0]!.url.startsWith('http'))).toBe(true);
  });
});

describe('a slip in the list of guides stops the reading with a sentence that says where', () => {
  const complaintAfter = (passage: string, replacement: string) =>
    complaintOf(() => loadGuideVotes(contentBrokenAt('activity-guides/guides.json', passage, replacement)));

  test('a kind without a name', () => {
    expect(complaintAfter('"kind": "announcements"', '"kind": "news"')).toMatchInlineSnapshot(
      `"ContentError: activity-guides/guides.json, field recommendations.0.kind: expected an id of activity-guides/kinds.yaml, found news."`,
    );
  });

  test('advice of a guide that is not listed', () => {
    expect(complaintAfter('"guide": "centa"', '"guide": "nobody"')).toContain('found nobody.');
  });

  test('an address that is none', () => {
    expect(complaintAfter('"url": "https://courses.centa.org', '"url": "courses.centa.org')).toContain(
      'field guides.centa.url',
    );
  });
});
