import { expect, test } from 'vitest';
import { rowOf } from '../../../support/classes.ts';
import { draftOf, profileOf } from '#islands/classroom/classroomState.ts';
import { placedRows } from '#islands/classroom/placedRows.ts';

const drafts = [draftOf(rowOf(14), 1), draftOf(rowOf(6, { device: 'phone', tags: ['rural'] }), 2)];
const rowsAfter = (...[sets, placements]: [object, { key: number; count: number }[]]) =>
  profileOf(placedRows(drafts, sets, placements)).rows;

test('some of a row stand in a row of their own, and nobody is lost', () => {
  expect(rowsAfter({ quietPlace: 'no' }, [{ key: 2, count: 2 }])).toEqual([
    rowOf(14),
    rowOf(4, { device: 'phone', tags: ['rural'] }),
    rowOf(2, { device: 'phone', tags: ['rural'], quietPlace: 'no' }),
  ]);
});

test('a whole row stays one row', () => {
  expect(rowsAfter({ tags: ['early-readers'] }, [{ key: 2, count: 6 }])).toEqual([
    rowOf(14),
    rowOf(6, { device: 'phone', tags: ['rural', 'early-readers'] }),
  ]);
});

test('a row that is not complete is left as it is', () => {
  const open = { ...draftOf(rowOf(3), 3), device: undefined };
  expect(placedRows([open], { quietPlace: 'no' }, [{ key: 3, count: 1 }])).toEqual([open]);
});
