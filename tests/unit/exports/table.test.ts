import fc from 'fast-check';
import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import { activityOf, anyPlan, planOf } from '../../support/anyPlan.ts';
import { say } from '../../support/exportWords.ts';
import { legible } from '#exports/legibleText.ts';
import { tableColumns, tableFile } from '#exports/table.ts';
import type { Plan } from '#domain/plan/plan.ts';

/** The rows that an independent reader finds. */
const rowsIn = (plan: Plan) => {
  const { data, errors } = papaparse.parse<string[]>(tableFile(plan, say), { skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
};
const cellOf = (plan: Plan, column: (typeof tableColumns)[number]) =>
  rowsIn(plan)[1]![tableColumns.indexOf(column)];

test('another program finds every activity in a row and every text in its cell (200 plans)', () => {
  fc.assert(
    fc.property(anyPlan, (any) => {
      const rows = rowsIn(any);
      expect(rows.map((row) => row.length)).toEqual(
        Array(any.activities.length + 1).fill(tableColumns.length),
      );
      any.activities.forEach(({ notes = '' }, at) => {
        expect(rows[at + 1]!.at(-1)!.replace(/^'(?=[\s\p{Cf}]*[=+\-@\t\n＝＋－＠])/u, '')).toBe(
          legible(notes),
        );
      });
    }),
    { numRuns: 200 },
  );
}, 60_000);

test('no spreadsheet takes a cell for a formula', () => {
  fc.assert(
    fc.property(anyPlan, (any) => {
      expect(
        rowsIn(any)
          .flat()
          .filter((cell) => /^[=+\-@\t\r\n]/.test(cell)),
      ).toEqual([]);
    }),
  );
});

test.each([
  ['=SUM(A1:A9)', "'=SUM(A1:A9)"],
  ['-5 degrees', "'-5 degrees"],
  ['A "quoted", comma', 'A "quoted", comma'],
])('the title %j is read as %j', (title, read) => {
  expect(cellOf(planOf({ activities: [activityOf({ title })] }), 'activity')).toBe(read);
});

test('dates and times stand as spreadsheets know them', () => {
  const own = activityOf({ mode: 'asynchronous', day: 4, startMinute: 545, windowDays: 1 });
  const plan = planOf({ startsOn: '2026-11-30', activities: [own] });
  expect((['day', 'date', 'start', 'due'] as const).map((column) => cellOf(plan, column))).toEqual([
    '5',
    '2026-12-04',
    '09:05',
    '2026-12-07',
  ]);
});
