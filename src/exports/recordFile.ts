import type { LearningRecord } from '#domain/course/learningRecord.ts';
import { csvTable } from './csvTable.ts';

/** The headings of a record's table, in the language of the page. */
export interface RecordWords {
  readonly module: string;
  readonly read: string;
  readonly practiced: string;
  readonly minutes: string;
  readonly outcomes: string;
  readonly reflection: string;
}

/** A record of learning as a table: one row a module, the columns named. */
export function recordCsv({ rows }: LearningRecord, words: RecordWords): string {
  return csvTable([
    [words.module, words.read, words.practiced, words.minutes, words.outcomes, words.reflection],
    ...rows.map(({ title, read = '', practiced = '', minutes, outcomes, reflection }) => [
      title,
      read,
      practiced,
      minutes,
      outcomes.join('; '),
      reflection,
    ]),
  ]);
}

/** A record of learning as JSON. It says of itself that nobody but its owner attests it. */
export function recordJson(
  record: LearningRecord,
  course: { readonly name: string; readonly address: string },
) {
  const { name, from, to, minutes, rows } = record;
  const whole = {
    kind: 'live-or-later/record-of-learning',
    version: 1,
    selfAttested: true,
    course,
    name,
    from,
    to,
    estimatedMinutes: minutes,
    modules: rows.map(({ minutes: estimatedMinutes, ...row }) => ({ ...row, estimatedMinutes })),
  };
  return `${JSON.stringify(whole, undefined, 1)}\n`;
}
