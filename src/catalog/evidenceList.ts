import { shortCitation } from './citation.ts';
import type { Catalog } from './loadCatalog.ts';
import { audiences, type Evidence } from './schemas/evidenceSchema.ts';
import { evidenceStrengths, factors } from '#domain/vocabulary.ts';

/** How firm a source can be; our own estimates are never called one. */
export const sourceStrengths = evidenceStrengths.filter((strength) => strength !== 'estimate');

/** What sources can be told apart by, with every value that each can take. */
export const evidenceFacets = { factor: factors, audience: audiences, strength: sourceStrengths } as const;
export type EvidenceFacet = keyof typeof evidenceFacets;

/** What a source is filed under, by facet. */
export const facetsOf = ({ factors: about, audience, strength }: Evidence) =>
  ({ factor: about, audience, strength: [strength] }) as Readonly<Record<EvidenceFacet, readonly string[]>>;

/** Every source, firmest first, within that in the order of its name. */
export function evidenceByStrength({ evidence }: Pick<Catalog, 'evidence'>) {
  const entries = [...evidence.values()].toSorted((a, b) =>
    shortCitation(a).localeCompare(shortCitation(b), 'en'),
  );
  return sourceStrengths.map((strength) => ({
    strength,
    entries: entries.filter((entry) => entry.strength === strength),
  }));
}

/** How many sources are filed under a value. */
export const countUnder = (
  { evidence }: Pick<Catalog, 'evidence'>,
  facet: EvidenceFacet,
  value: string,
): number => [...evidence.values()].filter((entry) => facetsOf(entry)[facet].includes(value)).length;
