import { useRecord } from './context.ts';
import { dayInWords } from '#browser/today.ts';
import { quarterHours } from '#domain/course/courseMinutes.ts';
import type { LearningRecord, RecordRow } from '#domain/course/learningRecord.ts';

/** The record as it stands on paper. Before the first mark it lists every module, to be filled in by hand. */
export function RecordSheet({ record, hasReflections }: { record: LearningRecord; hasReflections: boolean }) {
  const { phrase, modules, course } = useRecord();
  const isBlank = record.rows.length === 0;
  const blank: readonly RecordRow[] = modules.map(({ id, title, outcomes }) => ({
    ...{ id, title, outcomes, minutes: 0, reflection: '' },
    ...{ read: undefined, practiced: undefined },
  }));
  const { from, to, minutes } = record;
  return (
    <section class="record-sheet" aria-labelledby="record-sheet">
      <h2 id="record-sheet">{phrase('record.title')}</h2>
      <p>{phrase('record.course', course)}</p>
      <p class="record-name">
        <span>{phrase('record.nameLabel')}:</span> <strong>{record.name}</strong>
      </p>
      {isBlank ? (
        <p class="no-print">{phrase('record.none')}</p>
      ) : (
        <p>
          {phrase('record.between', { from: dayInWords(from!), to: dayInWords(to!) })}.{' '}
          <strong>{phrase('record.total', { minutes, hours: quarterHours(minutes) })}</strong>.
        </p>
      )}
      <RecordTable rows={isBlank ? blank : record.rows} />
      {!isBlank && <Outcomes rows={record.rows} />}
      {hasReflections && record.rows.map((row) => <Written key={row.id} row={row} />)}
      <p>{phrase('record.attest')}</p>
      <p>{phrase('record.selfAttested', { name: course.name })}</p>
      {['record.signature', 'record.supervisor'].map((key) => (
        <p class="signature" key={key}>
          <span>{phrase(key)}</span> <span>{phrase('record.date')}</span>
        </p>
      ))}
    </section>
  );
}

function RecordTable({ rows }: { rows: readonly RecordRow[] }) {
  const { phrase } = useRecord();
  const day = (value: string | undefined) => (value === undefined ? '' : dayInWords(value));
  return (
    <div class="table-scroll" tabIndex={0} role="group" aria-label={phrase('record.title')}>
      <table>
        <thead>
          <tr>
            {['module', 'read', 'practiced', 'minutes'].map((column) => (
              <th scope="col" key={column}>
                {phrase(`record.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, title, read, practiced, minutes }) => (
            <tr key={id}>
              <th scope="row">{title}</th>
              <td>{day(read)}</td>
              <td>{day(practiced)}</td>
              <td>{minutes > 0 ? minutes : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Outcomes({ rows }: { rows: readonly RecordRow[] }) {
  const { phrase } = useRecord();
  return (
    <>
      <h3>{phrase('record.outcomes')}</h3>
      {rows.map(({ id, title, outcomes }) => (
        <section class="outcomes" key={id}>
          <h4>{title}</h4>
          <ul>
            {outcomes.map((outcome) => (
              <li key={outcome}>{outcome}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Written({ row }: { row: RecordRow }) {
  const { phrase } = useRecord();
  if (row.reflection === '') return null;
  return (
    <div class="written">
      <h3>
        {phrase('record.reflection')}: {row.title}
      </h3>
      <p>{row.reflection}</p>
    </div>
  );
}
