import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyClass, anyRow, classData, classOf, mixedClass, rowOf } from '../../../support/classes.ts';
import { reachChannels, reachLevels, type ReachChannel } from '#domain/classroom/classProfile.ts';
import { bestLevelOf, levelOf, reachOf, reachShare, studentsIn } from '#domain/classroom/reach.ts';

const { reach: table } = classData;

describe('whom a channel reaches', () => {
  // Counted by hand: 14 well equipped, 6 on phones with sound only, 3 sharing, 1 with nothing but a telephone.
  test.each([
    ['video-camera', 14, 3, 7],
    ['video', 14, 9, 1],
    ['audio', 14, 9, 1],
    ['phone', 15, 9, 0],
    ['chat', 20, 3, 1],
    ['recording-stream', 17, 6, 1],
    ['recording-download', 23, 0, 1],
    ['pages', 23, 0, 1],
    ['paper', 24, 0, 0],
  ] as const)('%s reaches %i of the 24 fully, %i in some way, %i not', (channel, full, partial, none) => {
    expect(reachOf(mixedClass, channel, table)).toMatchObject({ full, partial, none, total: 24 });
  });

  test('a teacher with 18 on good lines and 5 who can be phoned reads 18 for video and 23 for the phone', () => {
    const rows = classOf(
      rowOf(18),
      rowOf(5, { connection: 'pages', phoneLine: true }),
      rowOf(1, { device: 'none', connection: 'none', phoneLine: false }),
    );
    expect([reachOf(rows, 'video', table).full, reachOf(rows, 'phone', table).full]).toEqual([18, 23]);
  });

  test('those left out come first among the short rows, each with the reasons that hold them there', () => {
    const { short } = reachOf(mixedClass, 'video', table);
    expect(short.map(({ row, level }) => [row, level])).toEqual([
      [3, 'none'],
      [1, 'partial'],
      [2, 'partial'],
    ]);
    expect(short[0]!.reasons).toEqual(['There is no device to join on.', 'There is no connection.']);
  });

  test('a call asks for a line and a place, and for nothing else', () => {
    const bare = rowOf(1, { device: 'none', connection: 'none' });
    expect(levelOf(bare, 'phone', table)).toBe('full');
    expect(levelOf({ ...bare, phoneLine: false }, 'phone', table)).toBe('none');
    expect(levelOf({ ...bare, quietPlace: 'no' }, 'phone', table)).toBe('partial');
  });

  test('nobody is a class of zero, and its share is zero', () => {
    const reach = reachOf(classOf(), 'video', table);
    expect([reach.total, reachShare(reach, 0.5), studentsIn(classOf())]).toEqual([0, 0, 0]);
  });

  test('a student who takes part in some way counts by the weight: (14 + 9 x 0.5) / 24', () => {
    expect(reachShare(reachOf(mixedClass, 'video', table), 0.5)).toBeCloseTo(18.5 / 24, 12);
  });

  test('the counts of any class by any channel add up to the class', () => {
    fc.assert(
      fc.property(anyClass, fc.constantFrom(...reachChannels), (profile, channel) => {
        const { full, partial, none, total } = reachOf(profile, channel, table);
        expect(full + partial + none).toBe(total);
        expect(total).toBe(studentsIn(profile));
      }),
    );
  });
});

describe('whom at least one of several channels reaches', () => {
  test('a further channel never reaches fewer', () => {
    const anyChannels = fc.subarray([...reachChannels]);
    fc.assert(
      fc.property(anyRow, anyChannels, fc.constantFrom(...reachChannels), (row, channels, further) => {
        const levelBy = (using: readonly ReachChannel[]) =>
          reachLevels.indexOf(bestLevelOf(row, using, table));
        expect(levelBy([...channels, further])).toBeLessThanOrEqual(levelBy(channels));
      }),
    );
  });

  test('no channel reaches nobody', () => {
    expect(bestLevelOf(rowOf(1), [], table)).toBe(reachLevels.at(-1));
  });
});
