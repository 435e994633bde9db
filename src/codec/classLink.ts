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
/** No class is longer than this. */
const longest =
  head.length +
  widths.rows +
  mostRows * (widths.count + widths.situation + widths.tags + widths.cap) +
  widths.check;
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

/** What a link says that no class can be: too many rows, or a row whose count is no count. */
export type Misfit =
  | { readonly misfit: 'rows'; readonly found: number }
  | { readonly misfit: 'count'; readonly row: number; readonly found: string };

/** Opens a text that carries a class profile, or says why it cannot. */
export function decodeClassLink(text: string): Outcome<ClassProfile, LinkProblem | Misfit> {
  const fragment = cleanFragment(text.slice(0, 8192));
  const named = /^c(\d{1,4})\./.exec(fragment)?.[1];
  if (named === undefined || Number(named) === 0) return refused('foreign');
  if (Number(named) > version) return refused('newer');
  const body = fragment.slice(0, -widths.check);
  const isChecked = fragment.slice(-widths.check) === toBase32(crc32(body), widths.check);
  // A text with a right check says what its writer meant; so does one that is longer than any class.
  const misfit = isChecked || fragment.length > longest ? misfitIn(fragment) : undefined;
  if (misfit !== undefined) return refused(misfit);
  if (!isChecked) return refused(isShort(fragment) ? 'cut' : 'damaged');
  const profile = profileFrom(body);
  // A text that would be written otherwise today was not written by this site.
  const isOurs = profile !== undefined && encodeClassLink(profile) === fragment;
  return isOurs ? accepted(profile) : refused('damaged');
}

const rowsAsked = (fragment: string): number =>
  fromBase32(fragment.slice(head.length, head.length + widths.rows)) ?? 0;

/** Where the rows begin that a text's head asks for, and where the last one ends, each as long as it says itself. */
function rowPlaces(fragment: string): readonly number[] {
  const found = [head.length + widths.rows];
  for (let row = 0; row < Math.min(rowsAsked(fragment), mostRows); row++) {
    const from = found[row]! + widths.count;
    const situation = situationFrom(fromBase32(fragment.slice(from, from + widths.situation)) ?? 0);
    found.push(found[row]! + leastRow + (situation?.isCapped ? widths.cap : 0));
  }
  return found;
}

/** Whether a text ends before its rows do. */
const isShort = (fragment: string): boolean => fragment.length < rowPlaces(fragment).at(-1)! + widths.check;

function misfitIn(fragment: string): Misfit | undefined {
  const asked = rowsAsked(fragment);
  if (asked > mostRows) return { misfit: 'rows', found: asked };
  const counts = rowPlaces(fragment)
    .slice(0, -1)
    .map((at) => fragment.slice(at, at + widths.count));
  const row = counts.findIndex((text) => !isCount(fromBase32(text)));
  if (row < 0) return undefined;
  return { misfit: 'count', row: row + 1, found: String(fromBase32(counts[row]!) ?? counts[row]) };
}

const isCount = (count: number | undefined): boolean =>
  count !== undefined && count >= 1 && count <= largestRow;

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
