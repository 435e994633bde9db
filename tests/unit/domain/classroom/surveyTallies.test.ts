import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRow, rowOf } from '../../../support/classes.ts';
import { partFor, placingOf, says } from '#domain/classroom/surveyTallies.ts';

const noQuietPlace = { quietPlace: 'no' } as const;
const capped = { weeklyCapMegabytes: 1000 };
const computers = rowOf(14);
const phones = rowOf(6, { device: 'phone' });

describe('what the counts of one question leave open', () => {
  test('six without a quiet place among 14 and 6: all of the phones, none of them, or between', () => {
    expect(placingOf([computers, phones], { sets: noQuietPlace, ticked: 6 })).toEqual({
      held: 0,
      left: 6,
      bounds: [
        { row: 0, least: 0, most: 6 },
        { row: 1, least: 0, most: 6 },
      ],
      isSettled: false,
    });
  });

  test('eight of them: at least two have a computer', () => {
    const { bounds } = placingOf([computers, phones], { sets: noQuietPlace, ticked: 8 });
    expect(bounds.map(({ least, most }) => [least, most])).toEqual([
      [2, 8],
      [0, 6],
    ]);
  });

  test.each([
    ['all who are there ticked it', [computers, phones], 20],
    ['only one row can be it', [computers, { ...phones, ...noQuietPlace }], 9],
  ])('nothing, where %s', (_, rows, ticked) => {
    expect(placingOf(rows, { sets: noQuietPlace, ticked }).isSettled).toBe(true);
  });

  test.each([
    ['as many as the rows say', 6, 0],
    ['fewer than the rows say', 4, -2],
    ['more than the class has left', 30, 24],
  ])('no place to put them, where %s', (_, ticked, left) => {
    const rows = [computers, { ...phones, ...noQuietPlace }];
    expect(placingOf(rows, { sets: noQuietPlace, ticked })).toMatchObject({
      left,
      bounds: [],
      isSettled: false,
    });
  });

  test('the bounds of a row hold whoever it was that ticked', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 6 }), fc.nat(99), (counts, seed) => {
        const rows = counts.map((count) => rowOf(count + 1));
        // Any share of each row may have ticked it; what the page knows is their sum.
        const trulyIn = rows.map(({ count }, index) => (seed * (index + 3)) % (count + 1));
        const ticked = trulyIn.reduce((sum, count) => sum + count, 0);
        for (const { row, least, most } of placingOf(rows, { sets: noQuietPlace, ticked }).bounds) {
          expect(least).toBeLessThanOrEqual(trulyIn[row]!);
          expect(most).toBeGreaterThanOrEqual(trulyIn[row]!);
        }
      }),
    );
  });
});

describe('what an answer does to a row', () => {
  test('any row that takes it says it', () => {
    const anyAnswer = fc.constantFrom(noQuietPlace, capped, { tags: ['early-readers'] as const });
    fc.assert(
      fc.property(anyRow, anyAnswer, (row, sets) => {
        expect(says({ ...row, ...partFor(row, sets) }, sets)).toBe(true);
      }),
    );
  });

  test('a group is joined to those that the row has', () => {
    const row = rowOf(3, { tags: ['rural'] });
    expect(partFor(row, { tags: ['early-readers'] })).toEqual({ tags: ['rural', 'early-readers'] });
  });

  test('a cap of any size says that data runs out', () => {
    expect(says(rowOf(3, { weeklyCapMegabytes: 200 }), capped)).toBe(true);
    expect(says(rowOf(3), capped)).toBe(false);
  });
});
