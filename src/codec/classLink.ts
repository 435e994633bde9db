import { fromBase32, toBase32 } from './base32.ts';
import { cleanFragment, type LinkProblem } from './calculatorLink.ts';
import { crc32 } from './crc32.ts';
import { accepted, refused, type Outcome } from './outcome.ts';
import {
  connections,
  devices,
  groupTags,
  largestCapMegabytes,
  largestRow,
  mostRows,
  quietPlaces,
  type ClassProfile,
  type ClassRow,
} from '#domain/classroom/classProfile.ts';
import { adultsAtHome } from '#domain/vocabulary.ts';

/**
 * A class profile's text, in a link and in this browser:
 *
 *     c1.<how many rows><row><row>…<check>
 *
 * A row is its count, its situation, its tags and, where its data is capped, the cap in megabytes a week; all of them
 * numbers in Crockford's base 32; last a CRC-32 of all that stands before it. Golden links seal this layout.
 */
const version = 1;
const mark = 'c';
const head = `${mark}${version}.`;
const widths = { rows: 2, count: 2, situation: 2, tags: 1, cap: 4, check: 7 } as const;
const leastRow = widths.count + widths.situation + widths.tags;

// The places of a situation's number, each with how many values it has.
const yesOrNo = [false, true] as const;
const adults = [undefined, ...adultsAtHome] as const;

interface RowSituation extends Pick<ClassRow, 'device' | 'connection' | 'quietPlace' | 'phoneLine'> {
  readonly adultAtHome: ClassRow['adultAtHome'] | undefined;
  readonly isCapped: boolean;
}

const places = {
  device: devices,
  connection: connections,
  quietPlace: quietPlaces,
  phoneLine: yesOrNo,
  adultAtHome: adults,
  isCapped: yesOrNo,
} as const satisfies { readonly [Key in keyof RowSituation]: readonly RowSituation[Key][] };
const placeKeys = Object.keys(places) as readonly (keyof RowSituation)[];

function situationNumber(row: ClassRow): number {
  const whole: RowSituation = {
    ...row,
    adultAtHome: row.adultAtHome,
    isCapped: row.weeklyCapMegabytes !== undefined,
  };
  return placeKeys.reduce((sum, key) => {
    const values: readonly unknown[] = places[key];
    return sum * values.length + values.indexOf(whole[key]);
  }, 0);
}

/** The situation that a number spells; undefined when it spells none. */
function situationFrom(number: number): RowSituation | undefined {
  let rest = number;
  const entries = placeKeys.toReversed().map((key) => {
    const values: readonly unknown[] = places[key];
    const value = values[rest % values.length];
    rest = Math.floor(rest / values.length);
    return [key, value] as const;
  });
  return rest === 0 ? (Object.fromEntries(entries) as unknown as RowSituation) : undefined;
}

const tagsNumber = (row: ClassRow): number =>
  groupTags.reduce((sum, tag) => sum * 2 + Number(row.tags.includes(tag)), 0);

const tagsFrom = (number: number): ClassRow['tags'] =>
  groupTags.filter((_, index) => Math.floor(number / 2 ** (groupTags.length - 1 - index)) % 2 === 1);

const rowText = (row: ClassRow): string =>
  toBase32(row.count, widths.count) +
  toBase32(situationNumber(row), widths.situation) +
  toBase32(tagsNumber(row), widths.tags) +
  (row.weeklyCapMegabytes === undefined ? '' : toBase32(row.weeklyCapMegabytes, widths.cap));

/** The text, without #, that carries a class profile. */
export function encodeClassLink({ rows }: ClassProfile): string {
  const body = head + toBase32(rows.length, widths.rows) + rows.map(rowText).join('');
  return body + toBase32(crc32(body), widths.check);
}

/** Opens a text that carries a class profile, or says why it cannot. */
export function decodeClassLink(text: string): Outcome<ClassProfile, LinkProblem> {
  const fragment = cleanFragment(text.slice(0, 8192));
  const named = /^c(\d{1,4})\./.exec(fragment)?.[1];
  if (named === undefined || Number(named) === 0) return refused('foreign');
  if (Number(named) > version) return refused('newer');
  const body = fragment.slice(0, -widths.check);
  const isChecked = fragment.slice(-widths.check) === toBase32(crc32(body), widths.check);
  if (!isChecked) return refused(isShort(fragment) ? 'cut' : 'damaged');
  const profile = profileFrom(body);
  // A text that would be written otherwise today was not written by this site.
  const isOurs = profile !== undefined && encodeClassLink(profile) === fragment;
  return isOurs ? accepted(profile) : refused('damaged');
}

/** Whether a text ends before the rows that its head asks for, each as long as it says itself. */
function isShort(fragment: string): boolean {
  const rows = fromBase32(fragment.slice(head.length, head.length + widths.rows)) ?? 0;
  let end = head.length + widths.rows;
  for (let row = 0; row < Math.min(rows, mostRows); row++) {
    const from = end + widths.count;
    const situation = situationFrom(fromBase32(fragment.slice(from, from + widths.situation)) ?? 0);
    end += leastRow + (situation?.isCapped ? widths.cap : 0);
  }
  return fragment.length < end + widths.check;
}

function profileFrom(body: string): ClassProfile | undefined {
  const start = head.length + widths.rows;
  const expected = fromBase32(body.slice(head.length, start));
  if (expected === undefined || expected > mostRows) return undefined;
  const rows: ClassRow[] = [];
  let at = start;
  const take = (width: number): number | undefined => fromBase32(body.slice(at, (at += width)));
  while (rows.length < expected) {
    const row = rowFrom(take);
    if (row === undefined) return undefined;
    rows.push(row);
  }
  return at === body.length ? { rows } : undefined;
}

function rowFrom(take: (width: number) => number | undefined): ClassRow | undefined {
  const count = take(widths.count);
  const number = take(widths.situation);
  const tags = take(widths.tags);
  if (count === undefined || number === undefined || tags === undefined) return undefined;
  const situation = situationFrom(number);
  if (situation === undefined || count < 1 || count > largestRow) return undefined;
  const { adultAtHome, isCapped, ...rest } = situation;
  const cap = isCapped ? take(widths.cap) : undefined;
  if (isCapped && (cap === undefined || cap < 1 || cap > largestCapMegabytes)) return undefined;
  return {
    count,
    ...rest,
    ...(adultAtHome === undefined ? {} : { adultAtHome }),
    ...(cap === undefined ? {} : { weeklyCapMegabytes: cap }),
    tags: tagsFrom(tags),
  };
}
