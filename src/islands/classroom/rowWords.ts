import { rowFrom, type DraftRow } from './classroomState.ts';
import { readTypedWhole } from '#codec/classInput.ts';
import { largestCapMegabytes, type ClassRow } from '#domain/classroom/classProfile.ts';
import { monthlyGigabytes, weeklyMegabytes } from '#domain/classroom/dataBudget.ts';
import type { ChannelReach } from '#domain/classroom/reach.ts';
import type { Remedy } from '#domain/classroom/remedies.ts';
import type { Phrase } from '#wording/phrases.ts';

/** A row in a few words, such as: 6 students, on a phone, sound holds. */
export const rowWords = (row: ClassRow, phrase: Phrase): string =>
  [
    studentsWords(row.count, phrase),
    phrase(`class.device.${row.device}.short`),
    phrase(`class.connection.${row.connection}.short`),
    phrase(`class.quietPlace.${row.quietPlace}.short`),
  ].join(', ');

/** The same for a row that is being typed; empty while it is not complete. */
export function draftWords(draft: DraftRow, phrase: Phrase): string {
  const row = rowFrom(draft);
  return row === undefined ? '' : rowWords(row, phrase);
}

export const studentsWords = (count: number, phrase: Phrase): string =>
  phrase(count === 1 ? 'class.student' : 'class.students', { count });

/** Plans are known in gigabytes a month, as this one. */
const knownPlan = 5;

/** What a cap that is typed comes to in a month; until one is, an example the other way. */
export function capWords(typed: string, phrase: Phrase): string {
  const cap = readTypedWhole(typed, 1, largestCapMegabytes);
  const say = (key: string, megabytes: number, gigabytes: number) =>
    phrase(key, {
      megabytes: megabytes.toLocaleString('en-US'),
      gigabytes: gigabytes.toLocaleString('en-US'),
    });
  return cap.ok && cap.value !== undefined
    ? say('class.capMonth', cap.value, monthlyGigabytes(cap.value))
    : say('class.capWeek', weeklyMegabytes(knownPlan), knownPlan);
}

/** How many take full part, and how many in part or not at all, such as: 14 of 24, 9 in part, 1 not at all. */
export const reachWords = (
  { full, partial, none, total }: Omit<ChannelReach, 'short'>,
  phrase: Phrase,
): string =>
  [
    phrase('class.reach.full', { full, total }),
    ...(partial > 0 ? [phrase('class.reach.partial', { count: partial })] : []),
    ...(none > 0 ? [phrase('class.reach.none', { count: none })] : []),
  ].join(', ');

/** Names of remedies as one list in a sentence. */
export const remedyNames = (
  remedies: readonly (Remedy & { readonly name: string })[],
  phrase: Phrase,
): string =>
  remedies
    .map(({ name }) => name)
    .reduce((list, name) => (list === '' ? name : phrase('class.and', { list, name })), '');

/** Megabytes as a person reads them: 54 MB, 2.7 GB. */
export const dataWords = (megabytes: number, phrase: Phrase): string =>
  megabytes < 1000
    ? phrase('class.data.megabytes', { amount: Math.round(megabytes) })
    : phrase('class.data.gigabytes', { amount: (megabytes / 1000).toFixed(1).replace(/\.0$/, '') });
