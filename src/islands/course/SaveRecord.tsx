import { useRecord } from './context.ts';
import { saveFile } from '#browser/saveFile.ts';
import { recordCsv, recordJson } from '#codec/recordFile.ts';
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
    };
    saveFile(`${name}.csv`, 'text/csv;charset=utf-8', recordCsv(record, words));
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
        onClick={() => saveFile(`${name}.json`, 'application/json', recordJson(record, course))}
      >
        {phrase('record.json')}
      </button>
    </p>
  );
}
