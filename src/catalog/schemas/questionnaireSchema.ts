import { z } from 'zod';
import { Id, Words } from './words.ts';
import { factors } from '#domain/vocabulary.ts';

const AnswerWords = z.strictObject({ id: Id, label: Words, short: Words, if: Words });

const QuestionWords = z.strictObject({
  id: z.string(),
  short: Words,
  ask: Words,
  hint: Words.exactOptional(),
  why: Words,
  answers: z.array(AnswerWords).min(2),
});

/** The words of one factor's questions. The numbers behind the same ids are in the decision model. */
export const FactorWordsSchema = z.strictObject({
  factor: z.enum(factors),
  name: Words,
  step: Words,
  intro: Words,
  questions: z.array(QuestionWords).min(1),
});

export type FactorWords = z.infer<typeof FactorWordsSchema>;
export type QuestionWords = z.infer<typeof QuestionWords>;
