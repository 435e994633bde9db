import { describe, expect, test } from 'vitest';
import { classData, classOf, rowOf } from '../../../support/classes.ts';
import { equityOf, type EquityLimits } from '#domain/classroom/equity.ts';
import type { ClassProfile, ReachChannel } from '#domain/classroom/classProfile.ts';

const limits: EquityLimits = { flaggedUnder: 0.8, smallestGroup: 5, partialWeight: 0.5 };
const groupsOf = (profile: ClassProfile, channel: ReachChannel = 'video') =>
  equityOf(profile, channel, limits, classData.remedies, classData.reach);

describe('each group against the best-served one', () => {
  test('six of ten English learners on video against all of the others: 0.6, flagged, with a remedy', () => {
    const profile = classOf(
      rowOf(6, { tags: ['english-learners'] }),
      rowOf(4, { tags: ['english-learners'], connection: 'pages' }),
      rowOf(14),
    );
    const [learners, others] = groupsOf(profile);
    expect(learners).toMatchObject({ count: 10, full: 6, share: 0.6, ratio: 0.6, isFlagged: true });
    expect(learners!.remedy!.brings).toBe(4);
    expect(others).toMatchObject({ group: 'untagged', count: 14, ratio: 1, isFlagged: false });
  });

  test('exactly four fifths is not under it', () => {
    const profile = classOf(
      rowOf(4, { tags: ['rural'] }),
      rowOf(1, { tags: ['rural'], connection: 'none' }),
      rowOf(10),
    );
    expect(groupsOf(profile)[0]).toMatchObject({ ratio: 0.8, isFlagged: false, remedy: undefined });
  });

  test('a student with two tags counts in both groups', () => {
    const profile = classOf(rowOf(7, { tags: ['early-readers', 'rural'] }), rowOf(10));
    expect(groupsOf(profile).map(({ group, count }) => [group, count])).toEqual([
      ['early-readers', 7],
      ['rural', 7],
      ['untagged', 10],
    ]);
  });

  test('four students are a small group: marked to be hidden, and nobody is measured against them', () => {
    const profile = classOf(
      rowOf(4, { tags: ['rural'] }),
      rowOf(5, { tags: ['early-readers'] }),
      rowOf(5, { tags: ['early-readers'], device: 'none' }),
    );
    expect(groupsOf(profile)).toMatchObject([
      { group: 'early-readers', ratio: 1, isFlagged: false, isSmall: false },
      { group: 'rural', ratio: 2, isSmall: true },
    ]);
  });

  test('where nobody is reached at all there is no gap between groups', () => {
    const profile = classOf(rowOf(6, { tags: ['rural'], device: 'none' }), rowOf(6, { device: 'none' }));
    expect(groupsOf(profile).map(({ ratio, isFlagged }) => [ratio, isFlagged])).toEqual([
      [1, false],
      [1, false],
    ]);
  });

  test('a class without tags has no groups to compare', () => {
    expect(groupsOf(classOf(rowOf(20), rowOf(4, { device: 'none' })))).toEqual([]);
  });
});
