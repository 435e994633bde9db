import { z } from 'zod';
import { Words } from './words.ts';

/** What each released model changed, oldest first, as it stands in content/versions.yaml. */
export const VersionsSchema = z
  .array(z.strictObject({ version: z.int().min(1), changed: z.array(Words).min(1) }))
  .min(1)
  .refine(
    (versions) => versions.every(({ version }, index) => version === index + 1),
    'versions from 1 upward, without gaps',
  );
