import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvTable } from '#exports/csvTable.ts';

test('rows end as RFC 4180 says, and a spreadsheet is told that it is UTF-8', () => {
  expect(
    csvTable([
      ['Module', 'Minutes'],
      ['Équité', 23],
    ]),
  ).toBe('\ufeffModule,Minutes\r\nÉquité,23\r\n');
});

test('commas, quotation marks and line ends stand inside quotation marks', () => {
  expect(csvTable([['a, b', 'say "live"', 'one\ntwo']])).toBe('\ufeff"a, b","say ""live""","one\ntwo"\r\n');
});

test.each(['=1+1', '+1', '-1', '@sum', '\t=1', ' =1', '\u200b=1', '\r=1', '\n=1', '＝1', '＠sum'])(
  '%j does not run as a formula',
  (text) => {
    expect(
      csvTable([[text]])
        .replace('\ufeff', '')
        .replace(/^"/, '')
        .startsWith("'"),
    ).toBe(true);
  },
);

test('no text makes more cells or rows than there are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(csvTable([[text, 'x']])).toMatch(/^\ufeff("([^"]|"")*"|[^",\r\n]*),x\r\n$/);
    }),
  );
});
