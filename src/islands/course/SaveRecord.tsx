import { useRecord } from './context.ts';
import { saveTextFile } from '#browser/textFile.ts';
import { recordCsv, recordJson } from '#exports/recordFile.ts';
import type { LearningRecord } from '#domain/course/learningRecord.ts';

/** The ways to take a record away: paper, a table, JSON. */
export function SaveRecord({ record }: { record: LearningRecord }) {
  const { phrase, course } = useRecord();
  const name = phrase('record.fileName');
  const saveTable = () => {
    const words = {
      module: phrase('record.module'),
      read: phrase('record.read'),
      practiced: phrase('record.practiced'),
      minutes: phrase('record.minutes'),
      outcomes: phrase('record.outcomes'),
      reflection: phrase('record.reflection'),
      record: phrase('record.title'),
      name: phrase('record.name'),
      from: phrase('record.from'),
      to: phrase('record.to'),
      hours: phrase('record.hours'),
      attestation: phrase('record.attestation'),
    };
    const about = {
      course: phrase('record.course', course),
      attestation: phrase('record.selfAttested', { name: course.name }),
    };
    saveTextFile(`${name}.csv`, recordCsv(record, words, about), 'text/csv;charset=utf-8');
  };
  return (
    <p class="buttons no-print">
      <button type="button" class="button" onClick={() => print()}>
        {phrase('record.print')}
      </button>
      <button type="button" class="button secondary" onClick={saveTable}>
        {phrase('record.csv')}
      </button>
      <button
        type="button"
        class="button secondary"
        onClick={() => saveTextFile(`${name}.json`, recordJson(record, course), 'application/json')}
      >
        {phrase('record.json')}
      </button>
    </p>
  );
}
