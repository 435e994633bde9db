import { z } from 'zod';
import { ExampleSchema } from './exampleSchema.ts';
import { Words } from './words.ts';
import { grades, modes, strengths } from '#domain/vocabulary.ts';

const verdicts = [...modes, 'either'] as const;

/** How plain a case is: an easy call, or one over which good teachers differ. */
export const calls = ['easy', 'hard'] as const;

/** One case: a story, the calculator filled in for it, and what the current model is expected to say of it. */
export const CaseSchema = z
  .strictObject({
    title: Words,
    grade: z.enum(grades),
    subject: Words,
    summary: Words.max(150, 'at most 150 characters'),
    call: z.enum(calls),
    order: z.int().min(0),
    story: z.array(Words).min(1),
    answers: ExampleSchema.shape.answers,
    weights: z.record(z.string(), z.unknown()).exactOptional(),
    context: ExampleSchema.shape.context,
    verdict: z.enum(verdicts),
    strength: z.enum(strengths),
    why: Words,
    objection: Words,
    wouldChange: z
      .array(
        z.strictObject({
          question: Words,
          answer: z.union([Words, z.array(Words).min(1).readonly()]),
          verdict: z.enum(verdicts),
          because: Words,
        }),
      )
      .max(3),
  })
  .refine(({ grade, context }) => context['grade'] === grade, {
    path: ['context', 'grade'],
    message: 'the grade that the case names',
  });

export type CaseWords = z.infer<typeof CaseSchema>;
