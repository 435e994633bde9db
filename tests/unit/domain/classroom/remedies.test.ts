import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyClass, classData, classOf, mixedClass, rowOf } from '../../../support/classes.ts';
import { liveReachChannels, reachChannels, type ReachChannel } from '#domain/classroom/classProfile.ts';
import { reachOf, studentsIn } from '#domain/classroom/reach.ts';
import { remediesFor } from '#domain/classroom/remedies.ts';
import type { ClassProfile } from '#domain/classroom/classProfile.ts';

const { reach: table, remedies } = classData;
const told = (profile: ClassProfile, channel: ReachChannel) =>
  remediesFor(profile, channel, remedies, table).map(({ remedies: set, brings, reaches }) => [
    set.map(({ id }) => id).join(' + '),
    brings,
    reaches,
  ]);

describe('the smallest change that brings students in', () => {
  test('five on weak lines with a telephone: a phone call reaches 23, and comes before money', () => {
    const profile = classOf(
      rowOf(18),
      rowOf(5, { connection: 'pages' }),
      rowOf(1, { device: 'none', connection: 'none', phoneLine: false }),
    );
    const [set, first] = told(profile, 'video');
    expect(set).toEqual(['phone-call + phone-line', 6, 24]);
    expect(first).toEqual(['typed-turns', 5, 23]);
    expect(told(profile, 'video')).toContainEqual(['phone-call', 5, 23]);
  });

  test('cameras off alone brings in whoever can be heard and not seen', () => {
    expect(told(classOf(rowOf(4, { device: 'phone' }), rowOf(20)), 'video-camera')).not.toContainEqual([
      'cameras-off',
      4,
      24,
    ]);
    expect(told(classOf(rowOf(4, { quietPlace: 'no' }), rowOf(20)), 'video')[0]).toEqual([
      'typed-turns',
      4,
      24,
    ]);
  });

  test('a download stands in for a stream where the line is slow', () => {
    expect(told(classOf(rowOf(3, { connection: 'sound' })), 'recording-stream')[0]).toEqual([
      'recording',
      3,
      3,
    ]);
  });

  test('one remedy that brings everyone in needs no set beside it', () => {
    const profile = classOf(rowOf(10), rowOf(3, { quietPlace: 'sometimes' }));
    expect(
      remediesFor(profile, 'audio', remedies, table).every(({ remedies: set }) => set.length === 1),
    ).toBe(true);
  });

  test('for a live lesson, what keeps it live comes before a task in own time', () => {
    const keeps = remediesFor(mixedClass, 'video', remedies, table).map(({ keepsTime }) => keepsTime);
    expect(keeps).toEqual(keeps.toSorted((a, b) => Number(b) - Number(a)));
    expect(keeps.at(-1)).toBe(false);
  });

  test('a class that is reached whole needs nothing', () => {
    expect(told(classOf(rowOf(24)), 'video-camera')).toEqual([]);
  });

  test('whoever is left short by whatever channel, something brings them in', () => {
    fc.assert(
      fc.property(anyClass, fc.constantFrom(...reachChannels), (profile, channel) => {
        const { full, total } = reachOf(profile, channel, table);
        const options = remediesFor(profile, channel, remedies, table);
        expect(options.length > 0).toBe(full < total);
        for (const { brings, reaches } of options) expect(reaches).toBe(full + brings);
      }),
      { numRuns: 60 },
    );
  });

  test('a set brings more than any one of it that keeps the hour, and never more than the class', () => {
    fc.assert(
      fc.property(anyClass, fc.constantFrom(...liveReachChannels), (profile, channel) => {
        const options = remediesFor(profile, channel, remedies, table);
        const set = options.find(({ remedies: some }) => some.length > 1);
        const singles = options.filter((option) => option.keepsTime && option.remedies.length === 1);
        if (set === undefined) return;
        expect(set.brings).toBeGreaterThan(Math.max(0, ...singles.map(({ brings }) => brings)));
        expect(set.reaches).toBeLessThanOrEqual(studentsIn(profile));
      }),
      { numRuns: 60 },
    );
  });
});
