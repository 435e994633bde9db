import { z } from 'zod';
import { IsoDate, Words } from './words.ts';

/** Where a figure was published, and when. A figure whose source does not say when has the day on which it was put here. */
export const DatedSource = z
  .strictObject({
    title: Words,
    address: z.url({ protocol: /^https?$/ }),
    /** When the source says so: a date, a year, or that it does not say. */
    asOf: z.union([IsoDate, z.string().regex(/^\d{4}$/), z.literal('undated')], 'a date, a year or undated'),
    /** When its figure was put here, for a source that does not say when it is from. */
    notedOn: IsoDate.exactOptional(),
  })
  .refine(
    ({ asOf, notedOn }) => asOf !== 'undated' || notedOn !== undefined,
    'a notedOn beside asOf: undated',
  );
