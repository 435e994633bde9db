import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from './citation.ts';
import { ContentError, readFolder, readYaml } from './readYaml.ts';
import type { Evidence } from './schemas/evidenceSchema.ts';
import { DistrictPolicySchema, PolicyPresetSchema } from './schemas/policySchema.ts';
import { readPolicyCard } from '#codec/policyInput.ts';
import { conflictsOf } from '#domain/policy/conflicts.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';

export const districtPolicyFile = 'district/policy.yaml';

/** A rule set to read and to start a card from. */
export interface PolicyPreset {
  readonly id: string;
  readonly status: 'in-force' | 'historical';
  readonly counts: 'live' | 'total';
  readonly asked: string;
  readonly evidence: string;
  readonly card: PolicyCard;
}

export interface Policies {
  /** In their order. */
  readonly presets: readonly PolicyPreset[];
  /** The card that every visitor of this copy starts under; undefined where the district has none. */
  readonly district: PolicyCard | undefined;
}

/** The presets and the district's own card, each checked. Throws {@link ContentError}. */
export function loadPolicies(root: string, evidence: ReadonlyMap<string, Evidence>): Policies {
  const files = [...readFolder(root, 'policies', PolicyPresetSchema)];
  const presets = files
    .sort(([, a], [, b]) => a.order - b.order)
    .map(([id, { status, counts, asked, evidence: from, readOn, card }]) => {
      const file = `policies/${id}.yaml`;
      const source = sourceFrom(evidence.get(from), from, readOn, file);
      const read = cardIn(file, { ...card, source }, 'card.');
      if (counts === 'total') refuseLiveRules(file, read);
      return { id, status, counts, asked, evidence: from, card: read };
    });
  return { presets, district: loadDistrictPolicy(root) };
}

function loadDistrictPolicy(root: string): PolicyCard | undefined {
  if (!existsSync(join(root, districtPolicyFile))) return undefined;
  const card = cardIn(districtPolicyFile, readYaml(root, districtPolicyFile, DistrictPolicySchema));
  if (card.source !== undefined) return card;
  throw new ContentError(
    `${districtPolicyFile}, field source: expected the title of your rule and the day it was read, found nothing. Every result names them.`,
  );
}

function sourceFrom(entry: Evidence | undefined, id: string, readOn: string, file: string) {
  if (entry === undefined) {
    throw new ContentError(
      `${file}, field evidence: expected the id of an entry that has a file, found ${id}. Add evidence/${id}.yaml.`,
    );
  }
  const address = addressOf(entry);
  return { title: entry.title, readOn, ...(address === undefined ? {} : { address }) };
}

/** The checked card of a file; `under` begins the names of its fields. */
function cardIn(file: string, input: unknown, under = ''): PolicyCard {
  const read = readPolicyCard(input);
  if (!read.ok) {
    const { field, expected, found } = read.reason;
    throw new ContentError(`${file}, field ${under}${field}: expected ${expected}, found ${found}.`);
  }
  if (read.value.name === '') {
    throw new ContentError(
      `${file}, field ${under}name: expected a name to show on every result, found nothing.`,
    );
  }
  refuseConflicts(file, read.value);
  return read.value;
}

function refuseConflicts(file: string, card: PolicyCard): void {
  const complaints = conflictsOf(card)
    .filter(({ isImpossible }) => isImpossible)
    .map(({ id, grades, values }) => {
      const numbers = Object.entries(values).map(([name, value]) => `${name} ${value}`);
      const details = [grades.join(' and '), ...numbers].filter(Boolean).join(', ');
      return `${file}: expected rules that can all be kept, found the conflict ${id}${details && ` (${details})`}. Change one of the two rules.`;
    });
  if (complaints.length > 0) throw new ContentError(complaints.join('\n'));
}

function refuseLiveRules(file: string, { liveMinutes, minLiveShare, modes }: PolicyCard): void {
  if (liveMinutes.length === 0 && minLiveShare === undefined && modes === 'none') return;
  throw new ContentError(
    `${file}, field counts: expected live, or a card without live rules, found total beside them. Total minutes are no live minutes.`,
  );
}
