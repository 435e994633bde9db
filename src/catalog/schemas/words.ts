import { z } from 'zod';

/** Text shown to people, never blank; `asked` tells whoever left it out what to write. */
export const wordsFor = (asked: string) => z.string(asked).trim().min(1, asked);

export const Words = wordsFor('some words in plain text');

/** An id that also names a file, a link and a test: kebab-case, for ever. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in lower case with hyphens, such as video-lesson');

export const IsoDate = z.iso.date('a day written as YYYY-MM-DD, such as 2026-11-23');
