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

test('a table has one row a module, with nothing that a spreadsheet would run', () => {
  expect(recordCsv(record, words)).toBe(
    "\ufeffModule,Read,Practiced,Minutes,Outcomes,Written\r\nWho can join?,2026-11-01,,8,Count; Ask,'=cmd\r\n",
  );
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
