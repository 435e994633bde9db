import { z } from 'zod';
import { Id, Words } from './words.ts';

const Part = z.strictObject({ minutes: z.int().min(1), title: Words, run: Words });
const HardMoment = z.strictObject({ hear: Words, answer: Words });
const Prompts = z.array(Words).min(2);

const sumOf = (agenda: readonly { readonly minutes: number }[]): number =>
  agenda.reduce((sum, { minutes }) => sum + minutes, 0);

/** Refuses an agenda that does not fill its time exactly, and says what it comes to. */
function addsUp(
  { minutes, agenda }: { readonly minutes: number; readonly agenda: readonly { readonly minutes: number }[] },
  context: z.RefinementCtx,
): void {
  const sum = sumOf(agenda);
  if (sum === minutes) return;
  context.addIssue({
    code: 'custom',
    path: ['agenda'],
    input: sum,
    message: `expected parts that add up to ${minutes} minutes`,
  });
}

/** How a coach works through one module with colleagues. */
export const FacilitationSchema = z
  .strictObject({
    minutes: z.int().min(10),
    bring: Words,
    agenda: z.array(Part).min(3).max(5),
    prompts: Prompts.max(4),
    hardMoments: z.array(HardMoment).min(2).max(3),
    handout: z.strictObject({ title: Words, tasks: z.array(Words).min(1) }),
  })
  .superRefine(addsUp);

/** A whole workshop. A part of its agenda can name the handout that it uses. */
export const WorkshopSchema = z
  .strictObject({
    title: Words,
    minutes: z.int().min(10),
    audience: Words,
    purpose: Words,
    before: z.array(Words).min(1),
    bring: z.array(Words).min(1),
    agenda: z.array(Part.extend({ handout: Id.exactOptional() })).min(3),
    prompts: Prompts,
    /** What to do with thirty links that come back: paragraphs. */
    thirtyAnswers: z.array(Words).min(1),
    hardMoments: z.array(HardMoment).min(1),
    handouts: z
      .array(
        z.strictObject({ id: Id, title: Words, intro: Words.exactOptional(), tasks: z.array(Words).min(1) }),
      )
      .min(1),
  })
  .superRefine(addsUp);

export type Facilitation = z.infer<typeof FacilitationSchema>;
export type Workshop = z.infer<typeof WorkshopSchema>;
