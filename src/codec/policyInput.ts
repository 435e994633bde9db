import { accepted, refused, type Outcome } from './outcome.ts';
import {
  blankPolicy,
  mostMinutes,
  permissions,
  policyLimits,
  requirements,
  type LiveMinutesRule,
  type PolicyCard,
  type PolicySource,
} from '#domain/policy/policyCard.ts';
import { grades, modes } from '#domain/vocabulary.ts';

/** Where something is no policy card: the field, what was expected there and what was found. */
export interface Misfit {
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

class MisfitError extends Error {
  readonly misfit: Misfit;
  constructor(misfit: Misfit) {
    super(misfit.field);
    this.misfit = misfit;
  }
}

const show = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

function fail(field: string, expected: string, found: unknown): never {
  throw new MisfitError({ field, expected, found: show(found) });
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsAt(field: string, value: unknown, known: readonly string[]): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    fail(field, 'fields with values', value);
  }
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) fail(field, `only the fields ${known.join(', ')}`, key);
  }
  // A copy without a prototype, so that no inherited name is taken for a field.
  return Object.assign(Object.create(null), value) as Fields;
}

function oneOf<Choice extends string>(field: string, value: unknown, choices: readonly Choice[]): Choice {
  return choices.find((choice) => choice === value) ?? fail(field, `one of ${choices.join(', ')}`, value);
}

/** Some of the choices, in their order. */
function someOf<Choice extends string>(field: string, value: unknown, choices: readonly Choice[]) {
  if (!Array.isArray(value)) fail(field, 'a list', value);
  const chosen = value.map((one) => oneOf(field, one, choices));
  return choices.filter((choice) => chosen.includes(choice));
}

function wholeNumber(field: string, value: unknown, most: number): number {
  const fits = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
  return fits ? value : fail(field, `a whole number from 0 to ${most}`, value);
}

const shapeless = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text as a card may hold it: one line, no invisible characters, no longer than it may be. */
export const tidyText = (text: string, longest: number): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(shapeless, '')
    .slice(0, longest)
    // A pair of halves that the cut has parted.
    .replace(shapeless, '');

function textAt(field: string, value: unknown, longest: number, least = 1): string {
  const isTidy = typeof value === 'string' && tidyText(value, longest).trim() === value;
  return isTidy && value.length >= least
    ? value
    : fail(field, `one line of ${least} to ${longest} characters, without space around it`, value);
}

/** Whether a text is the address of a web page. */
export function isWebAddress(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol) && !/\s/.test(text);
  } catch {
    return false;
  }
}

/** Whether a text is a day that exists, as in 2026-11-23, of this century. */
export function isIsoDate(text: unknown): text is string {
  if (typeof text !== 'string' || !/^20\d\d-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function sourceAt(value: unknown): PolicySource {
  const { title, address, readOn } = fieldsAt('source', value, ['title', 'address', 'readOn']);
  const kept = textAt('source.title', title, policyLimits.titleCharacters);
  if (!isIsoDate(readOn)) fail('source.readOn', 'a date such as 2026-11-23', readOn);
  if (address === undefined) return { title: kept, readOn };
  const where = textAt('source.address', address, policyLimits.addressCharacters);
  if (!isWebAddress(where)) fail('source.address', 'an address that begins with https://', address);
  return { title: kept, address: where, readOn };
}

function ruleAt(field: string, value: unknown): LiveMinutesRule {
  const rule = fieldsAt(field, value, ['grades', 'per', 'least', 'most']);
  const named = someOf(`${field}.grades`, rule['grades'] ?? [], grades);
  const per = oneOf(`${field}.per`, rule['per'], ['day', 'week']);
  const amount = (key: 'least' | 'most') =>
    rule[key] === undefined ? {} : { [key]: wholeNumber(`${field}.${key}`, rule[key], mostMinutes(per)) };
  if (rule['least'] === undefined && rule['most'] === undefined)
    fail(field, 'least, most or both', undefined);
  return {
    grades: named,
    per,
    ...amount('least'),
    ...amount('most'),
  };
}

function rulesAt(value: unknown): readonly LiveMinutesRule[] {
  const most = policyLimits.liveMinutesRules;
  if (!Array.isArray(value) || value.length > most)
    fail('liveMinutes', `a list of at most ${most} rules`, value);
  return value.map((rule, index) => ruleAt(`liveMinutes.${index}`, rule));
}

function shareAt(field: string, value: unknown): number {
  const percent = typeof value === 'number' ? Math.round(value * 100) : -1;
  const fits = percent >= 0 && percent <= 100 && Math.abs(percent / 100 - (value as number)) < 1e-9;
  return fits ? percent / 100 : fail(field, 'a share from 0 to 1 in whole hundredths, such as 0.5', value);
}

const readers: { readonly [Key in keyof PolicyCard]-?: (value: unknown) => NonNullable<PolicyCard[Key]> } = {
  name: (value) => textAt('name', value, policyLimits.nameCharacters, 0),
  modes: (value) => oneOf('modes', value, requirements),
  forbiddenModes: (value) => someOf('forbiddenModes', value, modes),
  liveMinutes: rulesAt,
  minLiveShare: (value) => shareAt('minLiveShare', value),
  mostOwnTimeDaysAYear: (value) => wholeNumber('mostOwnTimeDaysAYear', value, policyLimits.daysAYear),
  camera: (value) => oneOf('camera', value, permissions),
  recording: (value) => oneOf('recording', value, permissions),
  planServiceMinutesAWeek: (value) => wholeNumber('planServiceMinutesAWeek', value, mostMinutes('week')),
  ownTimeRouteOwed: (value) =>
    typeof value === 'boolean' ? value : fail('ownTimeRouteOwed', 'true or false', value),
  note: (value) => textAt('note', value, policyLimits.noteCharacters),
  source: sourceAt,
};

/** A policy card from parsed JSON or YAML: any field may be missing, and nothing else may be there. */
export function readPolicyCard(input: unknown): Outcome<PolicyCard, Misfit> {
  try {
    const fields = fieldsAt('the whole card', input, Object.keys(readers));
    const given = (Object.keys(readers) as (keyof PolicyCard)[]).filter((key) => fields[key] !== undefined);
    const read = given.map((key) => [key, readers[key](fields[key])] as const);
    return accepted({ ...blankPolicy, ...Object.fromEntries(read) });
  } catch (error) {
    if (error instanceof MisfitError) return refused(error.misfit);
    throw error;
  }
}
