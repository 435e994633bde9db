import { z } from 'zod';
import { Words } from './words.ts';

/** Where a copy of the site lives and whose it is: the first file a district edits. */
export const SiteSchema = z.strictObject({
  name: Words,
  description: Words,
  /** The site's address without a path. */
  address: z.url({ protocol: /^https?$/ }),
  /** The folder under the address, beginning and ending with a slash. */
  base: z.string().regex(/^\/([\w.-]+\/)*$/, 'a path such as / or /live-or-later/'),
  /** Where the source is kept, for the edit links; leave it out to show none. */
  repository: z.url({ protocol: /^https?$/ }).exactOptional(),
  /** Whose model and policy the results show; leave it out for the default model. */
  district: Words.exactOptional(),
});

export type Site = z.infer<typeof SiteSchema>;

export const StringsSchema = z.record(
  z.string().regex(/^[a-z]+(\.[a-zA-Z0-9-]+)+$/, 'a key such as share.copied'),
  Words,
);
