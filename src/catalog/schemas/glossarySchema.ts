import { z } from 'zod';
import { Id, Words } from './words.ts';

const longestWords = 45;

/** One term of the glossary; its id names the file and the place on the page. */
export const GlossarySchema = z.strictObject({
  term: Words,
  definition: Words.refine(
    (text) => text.split(/\s+/).length <= longestWords,
    `at most ${longestWords} words, so that it fits beside the sentence that uses it`,
  ),
  example: Words.exactOptional(),
  also: z.array(Words).min(1).exactOptional(),
  see: z.array(Id).min(1).exactOptional(),
});

export type Term = z.infer<typeof GlossarySchema> & { readonly id: string };
