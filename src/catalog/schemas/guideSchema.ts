import { z } from 'zod';
import { Words } from './words.ts';

/** The front matter of a guidance page. */
export const GuideSchema = z.strictObject({
  title: Words,
  navTitle: Words,
  description: Words.max(160, 'at most 160 characters, the length a search engine shows'),
  /** Which of the three key questions it helps to answer. */
  question: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  order: z.int(),
  /** Printed smaller, so that it fits one page of paper. */
  onePage: z.boolean().exactOptional(),
  /** A date; YAML reads one without quotation marks as a moment. */
  updated: z.date(),
});
