import { accepted, refused, type Outcome } from './outcome.ts';
import { formatOf, sentCard } from './policyLink.ts';
import { readPolicyCard } from './policyInput.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';

const kind = 'live-or-later-policy';
const newestVersion = 2;
const longestFile = 100_000;

/** Why a file does not open as a policy card; a damaged one with the first field that does not fit. */
export type PolicyFileProblem =
  { readonly reason: 'foreign' | 'newer' } | { readonly reason: 'damaged'; readonly field: string };

/** A policy card as the text of a file that says what it is, of the oldest version that can tell it. */
export const writePolicyFile = (card: PolicyCard): string =>
  `${JSON.stringify({ kind, version: formatOf(card), card: sentCard(card) }, undefined, 2)}\n`;

/** Opens the text of a file as a policy card, or says why it cannot. */
export function readPolicyFile(text: string): Outcome<PolicyCard, PolicyFileProblem> {
  const file = text.length <= longestFile ? parsed(text) : undefined;
  if (typeof file !== 'object' || file === null || !Object.hasOwn(file, 'kind')) {
    return refused({ reason: 'foreign' });
  }
  const { kind: found, version: written, card } = file as Readonly<Record<string, unknown>>;
  if (found !== kind) return refused({ reason: 'foreign' });
  if (typeof written === 'number' && written > newestVersion) return refused({ reason: 'newer' });
  if (written !== 1 && written !== newestVersion) return refused({ reason: 'damaged', field: 'version' });
  const read = readPolicyCard(card);
  return read.ok ? accepted(read.value) : refused({ reason: 'damaged', field: read.reason.field });
}

function parsed(text: string): unknown {
  try {
    // Some editors put a mark at the beginning of a file.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
