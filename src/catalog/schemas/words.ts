import { z } from 'zod';

/** Text shown to people: never blank. */
export const Words = z.string().trim().min(1);

/** An id that also names a file, a link and a test: kebab-case, for ever. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in lower case with hyphens, such as video-lesson');

export const IsoDate = z.iso.date('a date such as 2026-11-23');
