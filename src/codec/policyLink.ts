import { fromBase32, toBase32 } from './base32.ts';
import { textFromBase32, textToBase32 } from './base32Text.ts';
import { cleanFragment, type LinkProblem } from './calculatorLink.ts';
import { crc32 } from './crc32.ts';
import { accepted, refused, type Outcome } from './outcome.ts';
import { readPolicyCard } from './policyInput.ts';
import {
  permissions,
  requirements,
  type LiveMinutesRule,
  type PolicyCard,
} from '#domain/policy/policyCard.ts';
import { grades, modes } from '#domain/vocabulary.ts';

/**
 * A policy link's fragment:
 *
 *     p1.<length><numbers><rules>.<name>.<title>.<address>.<note><check>
 *
 * Numbers in Crockford's base 32, texts as base 32 of their UTF-8 bytes. The length counts the whole fragment, so that
 * a cut one is known; the check is a CRC-32 of all that stands before it. Golden links seal this layout: it may never
 * change for a released version. Format 2 has one number more, the modes that are forbidden. Only a card that
 * format 1 cannot tell is written in it, so that an older copy of the site still opens all the others.
 */
const formats = [1, 2] as const;
const widths = { length: 3, rule: [1, 1, 3, 3], check: 7 } as const;
/** Modes, live share, own-time days, camera and recording, service minutes, route owed, day read, count of rules. */
const numberWidths = [1, 2, 2, 1, 3, 1, 5, 1] as const;
const widthsOf = (format: number): readonly number[] => (format === 1 ? numberWidths : [...numberWidths, 1]);
/** What a card of format 1 could require. */
const firstRequirements = 4;
const spans = ['day', 'week'] as const;

// Each optional number is told apart from its absence: 0 is absent, 1 the number 0.
const written = (value: number | undefined): number => (value === undefined ? 0 : value + 1);
const read = (value: number): number | undefined => (value === 0 ? undefined : value - 1);

const digitsOf = (values: readonly number[], places: readonly number[]): string =>
  values.map((value, index) => toBase32(value, places[index]!)).join('');

const holdsNumber = ({ least, most }: LiveMinutesRule): boolean => least !== undefined || most !== undefined;

/** Some of a list as bits, and back. */
const bitsOf = <Item>(all: readonly Item[], named: readonly Item[]): number =>
  all.reduce((sum, item, place) => sum + (named.includes(item) ? 2 ** place : 0), 0);
const namedBy = <Item>(all: readonly Item[], bits: number): readonly Item[] =>
  all.filter((_, place) => Math.floor(bits / 2 ** place) % 2 === 1);

/** The oldest format that can tell a card, of a link and of a file alike. */
export const formatOf = ({ modes: required, forbiddenModes = [] }: PolicyCard): (typeof formats)[number] =>
  forbiddenModes.length > 0 || requirements.indexOf(required) >= firstRequirements ? 2 : 1;

/** The card as a link carries it: texts without space around them, and nothing half filled in. */
export function sentCard({ note = '', source, forbiddenModes = [], ...card }: PolicyCard): PolicyCard {
  const [own, title] = [note.trim(), source?.title.trim() ?? ''];
  return {
    ...card,
    name: card.name.trim(),
    liveMinutes: card.liveMinutes.filter(holdsNumber),
    ...(forbiddenModes.length === 0 ? {} : { forbiddenModes }),
    ...(own === '' ? {} : { note: own }),
    ...(source === undefined || title === '' ? {} : { source: { ...source, title } }),
  };
}

function numbersOf({ source, ...card }: PolicyCard): string {
  const values = [
    requirements.indexOf(card.modes),
    written(card.minLiveShare === undefined ? undefined : Math.round(card.minLiveShare * 100)),
    written(card.mostOwnTimeDaysAYear),
    permissions.indexOf(card.camera) * permissions.length + permissions.indexOf(card.recording),
    written(card.planServiceMinutesAWeek),
    Number(card.ownTimeRouteOwed),
    Number(source?.readOn.replaceAll('-', '') ?? 0),
    card.liveMinutes.length,
    bitsOf(modes, card.forbiddenModes ?? []),
  ];
  return digitsOf(values, widthsOf(formatOf(card))) + card.liveMinutes.map(ruleDigits).join('');
}

function ruleDigits({ grades: named, per, least, most }: LiveMinutesRule): string {
  return digitsOf([bitsOf(grades, named), spans.indexOf(per), written(least), written(most)], widths.rule);
}

/** The fragment, without #, that carries a policy card. */
export function encodePolicyLink(card: PolicyCard): string {
  const sent = sentCard(card);
  const texts = [sent.name, sent.source?.title, sent.source?.address, sent.note];
  const rest = [numbersOf(sent), ...texts.map((text) => textToBase32(text ?? ''))].join('.');
  const start = `p${formatOf(sent)}.`;
  const length = start.length + widths.length + rest.length + widths.check;
  const body = start + toBase32(length, widths.length) + rest;
  return body + toBase32(crc32(body), widths.check);
}

const longestLink = 8192;

/** Opens a fragment or whole address that carries a policy card, or says why it cannot. */
export function decodePolicyLink(text: string): Outcome<PolicyCard, LinkProblem> {
  const fragment = cleanFragment(text.slice(0, longestLink), longestLink);
  const named = /^p(\d{1,4})(?:\.|$)/.exec(fragment)?.[1];
  if (named === undefined || Number(named) < formats[0]) return refused('foreign');
  if (Number(named) > formats.at(-1)!) return refused('newer');
  const start = `p${named}.`.length;
  const length = fromBase32(fragment.slice(start, start + widths.length));
  if (length !== undefined && fragment.length < Math.max(length, start + widths.length))
    return refused('cut');
  const card = cardFrom(fragment, start + widths.length, widthsOf(Number(named)));
  // A link that would be written otherwise today was not written by this site.
  return card !== undefined && encodePolicyLink(card) === fragment ? accepted(card) : refused('damaged');
}

function cardFrom(fragment: string, at: number, places: readonly number[]): PolicyCard | undefined {
  const body = fragment.slice(0, -widths.check);
  if (fragment.slice(-widths.check) !== toBase32(crc32(body), widths.check)) return undefined;
  const [numbers = '', ...spelled] = body.slice(at).split('.');
  const [name, title, address, note] = spelled.map(textFromBase32);
  const values = valuesFrom(numbers, places);
  if (values === undefined || name === undefined) return undefined;
  const [required, share, days, cameras, services, owed, readOn, count, forbidden] = values as Numbers;
  const card = {
    name,
    modes: requirements[required],
    forbiddenModes: forbidden ? namedBy(modes, forbidden) : undefined,
    liveMinutes: Array.from({ length: count }, (_, place) =>
      ruleFrom(numbers, widthOf(places) + place * widthOf(widths.rule)),
    ),
    minLiveShare: read(share) === undefined ? undefined : read(share)! / 100,
    mostOwnTimeDaysAYear: read(days),
    camera: permissions[Math.floor(cameras / permissions.length)],
    recording: permissions[cameras % permissions.length],
    planServiceMinutesAWeek: read(services),
    ownTimeRouteOwed: owed === 1,
    note: note || undefined,
    source: title ? { title, address: address || undefined, readOn: dateFrom(readOn) } : undefined,
  };
  const checked = readPolicyCard(card);
  return checked.ok ? checked.value : undefined;
}

/** In the order of {@link numberWidths}; the last from format 2 on. */
type Numbers = [number, number, number, number, number, number, number, number, number?];

function valuesFrom(digits: string, places: readonly number[]): readonly number[] | undefined {
  let at = 0;
  const values = places.map((width) => {
    const own = digits.slice(at, (at += width));
    return own.length === width ? fromBase32(own) : undefined;
  });
  return values.includes(undefined) ? undefined : (values as number[]);
}

const widthOf = (places: readonly number[]): number => places.reduce((sum, width) => sum + width, 0);

function ruleFrom(numbers: string, at: number): unknown {
  const values = valuesFrom(numbers.slice(at, at + widthOf(widths.rule)), widths.rule);
  if (values === undefined) return undefined;
  const [which, span, least, most] = values as [number, number, number, number];
  return { grades: namedBy(grades, which), per: spans[span], least: read(least), most: read(most) };
}

const dateFrom = (digits: number): string => String(digits).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
