import { z } from 'zod';
import { Id, Words } from './words.ts';

/** What holds for the whole course: ways through it, and the numbers behind its minutes and its recaps. */
export const CourseSchema = z.strictObject({
  /** The modules, a few an evening, for those who want all of it. */
  evenings: z.array(z.strictObject({ title: Words, modules: z.array(Id).min(1) })).min(1),
  /** One module, and what to do next, for those who have ten minutes. */
  tenMinutes: z.strictObject({ module: Id }),
  recap: z.strictObject({
    /** Days from practicing to the first recap, from that to the second, and so on. */
    intervalsDays: z.array(z.int().min(1)).min(1),
    reason: Words,
    evidence: z.array(Id).min(1),
  }),
  minutes: z.strictObject({
    perQuestion: z.number().positive(),
    forTheCase: z.number().positive(),
    forReflection: z.number().positive(),
    reason: Words,
  }),
});

export type CourseWords = z.infer<typeof CourseSchema>;
