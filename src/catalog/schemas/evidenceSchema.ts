import { z } from 'zod';
import { Id, Words } from './words.ts';
import { evidenceStrengths, factors } from '#domain/vocabulary.ts';

const Author = z.union([
  z.strictObject({ family: Words, given: Words.exactOptional() }),
  z.strictObject({ literal: Words }),
]);

/** Who was studied; `not-people` for laws, standards and technical figures. */
export const audiences = ['k-12', 'higher-education', 'adults', 'all-ages', 'not-people'] as const;

/** A number of a source. Prose quotes it by its key, which is for ever. */
const FigureSchema = z.strictObject({ key: Id.exactOptional(), label: Words, value: Words });

function haveKeysOfTheirOwn(numbers: readonly z.infer<typeof FigureSchema>[]): boolean {
  const keys = numbers.flatMap(({ key }) => key ?? []);
  return new Set(keys).size === keys.length;
}

const Entry = z.strictObject({
  kind: z.enum([
    'article-journal',
    'paper-conference',
    'report',
    'book',
    'chapter',
    'webpage',
    'legislation',
    'standard',
  ]),
  authors: z.array(Author).min(1),
  year: z.string().regex(/^(\d{4}|n\.d\.)$/, 'a year in quotation marks, or "n.d."'),
  title: Words,
  venue: Words.exactOptional(),
  doi: z
    .string()
    .regex(/^10\.\S+\/\S+$/, 'a DOI such as 10.3102/0034654309333844')
    .exactOptional(),
  url: z.url({ protocol: /^https?$/ }).exactOptional(),
  found: Words,
  population: Words,
  audience: z.array(z.enum(audiences)).min(1),
  numbers: z.array(FigureSchema).refine(haveKeysOfTheirOwn, 'keys that no other number of the source has'),
  limits: Words,
  meaning: Words,
  factors: z.array(z.enum(factors)).min(1),
  strength: z.enum(evidenceStrengths).exclude(['estimate']),
  /** True where we read the figures in a page about the source and not in the source. */
  secondHand: z.boolean(),
});

/** A source that a reader can look up. */
export const EvidenceSchema = Entry.refine(({ doi, url }) => doi !== undefined || url !== undefined, {
  path: ['url'],
  message:
    'a doi or a url, so that a reader can look the source up; where you have neither, the url of the page you read',
});

export type Evidence = z.infer<typeof EvidenceSchema> & { readonly id: string };
