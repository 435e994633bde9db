import { z } from 'zod';
import { Words } from './words.ts';

/** The front matter of a guidance page. One with outcomes is a module of the course; one without is a page by itself. */
export const GuideSchema = z
  .strictObject({
    title: Words,
    navTitle: Words,
    description: Words.max(160, 'at most 160 characters, the length a search engine shows'),
    /** Which of the three key questions it helps to answer. */
    question: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    order: z.int(),
    /** What a reader can do afterwards; each continues “You can”. */
    outcomes: z.array(Words).min(2).max(3).exactOptional(),
    /** Introduces the module's case to those who decide first and read afterwards. */
    caseFirst: Words.exactOptional(),
    /** Printed smaller, so that it fits one page of paper. */
    onePage: z.boolean().exactOptional(),
    /** A date; YAML reads one without quotation marks as a moment. */
    updated: z.date('a day of the calendar written as YYYY-MM-DD, such as 2026-11-23'),
  })
  .refine(({ outcomes, caseFirst }) => (outcomes === undefined) === (caseFirst === undefined), {
    path: ['caseFirst'],
    message: 'outcomes and caseFirst together, for a module of the course, or neither',
  });

export type GuideFrontMatter = z.infer<typeof GuideSchema>;
