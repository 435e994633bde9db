import { accepted, refused, type Outcome } from './outcome.ts';
import { readPlan } from './planInput.ts';
import { readResults } from './planResults.ts';
import type { Plan } from '#domain/plan/plan.ts';

const kind = 'live-or-later-plan';
const version = 1;
/** 300 activities with the longest texts, each character written out as an escape, stay below it. */
const longestFile = 8_000_000;
const calendarKeys = /^[a-z\d-]{1,40}$/;

type Found = Readonly<Record<string, unknown>>;

/** Why a file does not open as a plan; a damaged one with the first field that does not fit. */
export type PlanFileProblem =
  { readonly reason: 'foreign' | 'newer' | 'cut' } | { readonly reason: 'damaged'; readonly field: string };

/**
 * A plan as the text of a file that says what it is, whole and in words: nothing is looked up when it opens again. Its
 * calendar key and its results stand beside the plan, where copies of this site from before them read past them.
 */
export const writePlanFile = ({ calendarKey, results, ...plan }: Plan): string =>
  `${JSON.stringify({ kind, version, calendarKey, results, plan }, undefined, 2)}\n`;

/** Opens the text of a file as a plan, or says why it cannot. */
export function readPlanFile(text: string): Outcome<Plan, PlanFileProblem> {
  const file = text.length <= longestFile ? parsed(text) : undefined;
  if (file === undefined) return refused({ reason: startsAsOurs(text) ? 'cut' : 'foreign' });
  if (typeof file !== 'object' || file === null || !Object.hasOwn(file, 'kind')) {
    return refused({ reason: 'foreign' });
  }
  const { kind: found, version: written, calendarKey, results, plan } = file as Found;
  if (found !== kind) return refused({ reason: 'foreign' });
  if (typeof written === 'number' && written > version) return refused({ reason: 'newer' });
  if (written !== version) return refused({ reason: 'damaged', field: 'version' });
  const read = readPlan(plan);
  if (read.ok) return accepted({ ...read.value, ...keyIn(calendarKey), ...readResults(results) });
  return refused({ reason: 'damaged', field: read.reason === '' ? 'plan' : read.reason });
}

/** What is no key is left out: the plan is whole without it, and its calendar entries are new ones then. */
const keyIn = (found: unknown): Pick<Plan, 'calendarKey'> =>
  typeof found === 'string' && calendarKeys.test(found) ? { calendarKey: found } : {};

/** A file that was cut off no longer parses; its beginning still says whose it was. */
const startsAsOurs = (text: string): boolean => text.slice(0, 200).includes(`"${kind}"`);

function parsed(text: string): unknown {
  try {
    // Some editors put a mark at the beginning of a file.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
