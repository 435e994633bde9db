import { z } from 'zod';
import { Words } from './words.ts';

/** A start for the calculator: answers and context are checked against the model by the link codec's own reader. */
export const ExampleSchema = z.strictObject({
  name: Words,
  summary: Words,
  order: z.int().min(0),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  context: z.record(z.string(), z.unknown()),
});
