import { z } from 'zod';
import { Id, IsoDate, Words } from './words.ts';

/** A rule set to start a policy card from. Its card is checked by the reader that links and files go through. */
export const PolicyPresetSchema = z.strictObject({
  order: z.int().min(0),
  status: z.enum(['in-force', 'historical']),
  /** What its minutes count: live time, or all work. A total is told and never entered as live minutes. */
  counts: z.enum(['live', 'total']),
  /** The id of an entry in content/evidence/, which is the card's source. */
  evidence: Id,
  readOn: IsoDate,
  /** What it asked, in our words. */
  asked: Words,
  card: z.record(z.string(), z.unknown()),
});

/** A district's own card, in the fields of a card. */
export const DistrictPolicySchema = z.record(z.string(), z.unknown());
