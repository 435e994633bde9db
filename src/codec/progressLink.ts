import { fromBase32, toBase32 } from './base32.ts';
import { cleanFragment, type LinkProblem } from './calculatorLink.ts';
import { crc32 } from './crc32.ts';
import { accepted, refused, type Outcome } from './outcome.ts';
import { dayNumber, firstMarkDay, isoDay, type IsoDay } from '#domain/course/day.ts';
import { hasPossibleDays, type Marks, type Progress } from '#domain/course/progress.ts';

/**
 * Marks and their days as a fragment, to move them to another device; what somebody wrote stays out of it:
 *
 *     m1.<modules>{<module><read><practiced><recaps>{<day>}}<check>
 *
 * Numbers in Crockford's base 32. A module is named by three characters from the CRC-32 of its id, a day counted from
 * 2020 (0 for none), and the whole sealed with a CRC-32, as in a calculator's link.
 */
const prefix = 'm1.';
const widths = { count: 2, module: 3, day: 3, recaps: 1, check: 7 } as const;
const firstDay = dayNumber(firstMarkDay);
const lastDay = firstDay + 32 ** widths.day - 2;

/** The short name of a module in a link. A content test makes sure that no two modules share one. */
export const moduleCode = (id: string): string => toBase32(crc32(id) % 32 ** widths.module, widths.module);

const dayText = (day: IsoDay | undefined): string =>
  toBase32(day === undefined ? 0 : dayNumber(day) - firstDay + 1, widths.day);

const fits = (day: IsoDay | undefined): boolean =>
  day === undefined || (dayNumber(day) >= firstDay && dayNumber(day) <= lastDay);

function entryOf(code: string, { read, practiced, recaps = [] }: Marks): string {
  const repeated = recaps.slice(0, 31);
  return [code, dayText(read), dayText(practiced), toBase32(repeated.length, widths.recaps)]
    .concat(repeated.map(dayText))
    .join('');
}

/** The fragment, without #, that carries the marks of a visitor. Days before 2020 or far from now are left out. */
export function encodeProgressLink({ marks }: Progress): string {
  const entries = Object.entries(marks)
    .filter(([, { read, practiced, recaps = [] }]) => [read, practiced, ...recaps].every(fits))
    .map(([id, own]) => entryOf(moduleCode(id), own))
    .toSorted();
  const body = prefix + toBase32(entries.length, widths.count) + entries.join('');
  return body + toBase32(crc32(body), widths.check);
}

export interface ArrivedMarks {
  readonly progress: Progress;
  /** How many modules the link names that this site does not have. */
  readonly unknown: number;
}

/**
 * The marks that a fragment or whole address carries, or why it carries none that can be read. Of modules that this
 * site has, no mark can be of a day after tomorrow.
 */
export function decodeProgressLink(
  text: string,
  moduleIds: readonly string[],
  today: IsoDay,
): Outcome<ArrivedMarks, LinkProblem | 'days'> {
  const fragment = cleanFragment(text.slice(0, 8192));
  const version = /^m(\d{1,4})\./.exec(fragment)?.[1];
  if (version === undefined) return refused('foreign');
  if (version !== '1') return refused(Number(version) > 1 ? 'newer' : 'foreign');
  const reader = readerOf(fragment.slice(prefix.length, -widths.check));
  const count = reader.number(widths.count);
  const entries = Array.from({ length: Math.min(count ?? 0, 999) }, () => readEntry(reader));
  if (reader.isShort()) return refused('cut');
  const body = fragment.slice(0, -widths.check);
  const isSound = fragment.slice(-widths.check) === toBase32(crc32(body), widths.check) && reader.isAtEnd();
  if (!isSound || entries.includes(undefined)) return refused('damaged');
  const arrived = marksFor(entries as readonly Entry[], moduleIds);
  return hasPossibleDays(arrived.progress, today) ? accepted(arrived) : refused('days');
}

interface Entry {
  readonly code: string;
  readonly marks: Marks;
}

/** Takes a text apart from its beginning, and remembers when there was too little of it. */
function readerOf(text: string) {
  let at = 0;
  return {
    text: (width: number): string => text.slice(at, (at += width)),
    number: (width: number): number | undefined => fromBase32(text.slice(at, (at += width))),
    isShort: (): boolean => at > text.length,
    isAtEnd: (): boolean => at === text.length,
  };
}

function readEntry(reader: ReturnType<typeof readerOf>): Entry | undefined {
  const code = reader.text(widths.module);
  const [read, practiced] = [readDay(reader), readDay(reader)];
  const count = reader.number(widths.recaps) ?? 0;
  const recaps = Array.from({ length: count }, () => readDay(reader));
  const isPossible = (read ?? practiced) !== undefined && (count === 0 || practiced !== undefined);
  if (!isPossible || recaps.includes(undefined)) return undefined;
  return {
    code,
    marks: {
      ...(read === undefined ? {} : { read }),
      ...(practiced === undefined ? {} : { practiced }),
      ...(count === 0 ? {} : { recaps: recaps as readonly IsoDay[] }),
    },
  };
}

function readDay(reader: ReturnType<typeof readerOf>): IsoDay | undefined {
  const number = reader.number(widths.day) ?? 0;
  return number === 0 ? undefined : isoDay(firstDay + number - 1);
}

function marksFor(entries: readonly Entry[], moduleIds: readonly string[]): ArrivedMarks {
  const idOf = new Map(moduleIds.map((id) => [moduleCode(id), id]));
  const known = entries.filter(({ code }) => idOf.has(code));
  return {
    progress: {
      marks: Object.fromEntries(known.map(({ code, marks }) => [idOf.get(code)!, marks])),
      reflections: {},
      name: '',
    },
    unknown: entries.length - known.length,
  };
}
