import { expect, test } from 'vitest';
import { recordCsv, recordJson } from '#exports/recordFile.ts';
import type { LearningRecord } from '#domain/course/learningRecord.ts';

const words = {
  module: 'Module',
  read: 'Read',
  practiced: 'Practiced',
  minutes: 'Minutes',
  outcomes: 'Outcomes',
  reflection: 'Written',
  record: 'Record',
  name: 'Name',
  from: 'From',
  to: 'To',
  hours: 'Hours',
  attestation: 'Attested',
};
const record: LearningRecord = {
  name: 'A. Teacher',
  rows: [
    {
      id: 'access',
      title: 'Who can join?',
      read: '2026-11-01',
      practiced: undefined,
      minutes: 8,
      outcomes: ['Count', 'Ask'],
      reflection: '=cmd',
    },
  ],
  minutes: 8,
  from: '2026-11-01',
  to: '2026-11-01',
};

const table = (one = record) =>
  recordCsv(one, words, { course: 'A course', attestation: 'Self-attested, unchecked' });

test('a table has one row a module, with nothing that a spreadsheet would run', () => {
  const [heading, row] = table().split('\r\n');
  expect(heading).toMatch(/^\ufeffModule,Read,Practiced,Minutes,Outcomes,Written,/);
  expect(row).toMatch(/^Who can join\?,2026-11-01,,8,Count; Ask,'=cmd,/);
});

test('a row of the table that stands alone still says whose record it is, of what, and who attests it', () => {
  const [heading, row] = table({ ...record, minutes: 50 }).split('\r\n');
  expect(heading).toMatch(/,Record,Name,From,To,Hours,Attested$/);
  expect(row).toMatch(/,A course,A\. Teacher,2026-11-01,2026-11-01,0\.75,"Self-attested, unchecked"$/);
});

test('JSON says who attests it and calls the minutes an estimate', () => {
  const parsed = JSON.parse(
    recordJson(record, { name: 'Live or Later', address: 'https://example.org/learn/' }),
  ) as object;
  expect(parsed).toMatchObject({
    selfAttested: true,
    estimatedMinutes: 8,
    name: 'A. Teacher',
    modules: [{ id: 'access', estimatedMinutes: 8 }],
  });
});
