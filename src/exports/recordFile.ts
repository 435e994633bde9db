import { quarterHours } from '#domain/course/courseMinutes.ts';
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
  readonly record: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly hours: string;
  readonly attestation: string;
}

/** What a record is about, and who answers for it, in words. */
export interface RecordAbout {
  readonly course: string;
  readonly attestation: string;
}

/**
 * A record of learning as a table: one row a module, the columns named. What holds for the whole record stands in every
 * row, because lines above the heading would break whatever reads the table.
 */
export function recordCsv(record: LearningRecord, words: RecordWords, about: RecordAbout): string {
  const { name, from = '', to = '', minutes: allMinutes, rows } = record;
  const whole = [about.course, name, from, to, quarterHours(allMinutes), about.attestation];
  return csvTable([
    [
      ...[words.module, words.read, words.practiced, words.minutes, words.outcomes, words.reflection],
      ...[words.record, words.name, words.from, words.to, words.hours, words.attestation],
    ],
    ...rows.map(({ title, read = '', practiced = '', minutes, outcomes, reflection }) => [
      ...[title, read, practiced, minutes, outcomes.join('; '), reflection],
      ...whole,
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
