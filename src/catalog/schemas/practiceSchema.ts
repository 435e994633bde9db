import { z } from 'zod';
import { Id, Words, wordsFor } from './words.ts';

const longestFeedbackWords = 35;

/** Why a choice fits or fails: short enough to be read between two questions. */
const Feedback = wordsFor('one or two sentences on why this option fits or does not').refine(
  (text) => text.split(/\s+/).length <= longestFeedbackWords,
  `at most ${longestFeedbackWords} words of feedback`,
);

/** An answer to choose. One that does not fit names the idea that leads to it. */
const Option = z
  .strictObject({
    text: wordsFor('the words of the option'),
    correct: z.literal(true).exactOptional(),
    misconception: Words.exactOptional(),
    feedback: Feedback,
  })
  .refine(({ correct, misconception }) => correct !== undefined || misconception !== undefined, {
    path: ['misconception'],
    message: 'a misconception, in a few words, on every option that is not correct',
  })
  .refine(({ correct, misconception }) => correct === undefined || misconception === undefined, {
    path: ['misconception'],
    message: 'no misconception on a correct option',
  });

const Options = z.array(Option).min(3).max(5);
const correctIn = (options: readonly { readonly correct?: true }[]): number =>
  options.filter(({ correct }) => correct).length;

const asked = { id: Id, ask: wordsFor('the question, in one or two sentences') };

const Single = z.strictObject({
  ...asked,
  kind: z.literal('single'),
  options: Options.refine(
    (options) => correctIn(options) === 1,
    'one correct option, since one can be chosen',
  ),
});

const Multiple = z.strictObject({
  ...asked,
  kind: z.literal('multiple'),
  options: Options.refine(
    (options) => correctIn(options) > 0 && correctIn(options) < options.length,
    'at least one option that is correct and one that is not',
  ),
});

const Order = z.strictObject({
  ...asked,
  kind: z.literal('order'),
  /** In the right order; the page shuffles them. */
  items: z
    .array(z.strictObject({ text: Words, misconception: Words, feedback: Feedback }))
    .min(3)
    .max(5),
});

const Sort = z.strictObject({
  ...asked,
  kind: z.literal('sort'),
  items: z
    .array(
      z.strictObject({
        text: Words,
        mode: z.enum(['synchronous', 'asynchronous']),
        misconception: Words,
        feedback: Feedback,
      }),
    )
    .min(4)
    .max(6),
});

const Question = z.discriminatedUnion('kind', [Single, Multiple, Order, Sort]);

/** What a module's practice page holds besides its case. */
export const PracticeSchema = z.strictObject({
  case: Id,
  questions: z.array(Question).min(4).max(6),
  /** Questions of earlier modules asked again. */
  recap: z
    .array(z.strictObject({ module: Id, question: Id }))
    .max(2)
    .default([]),
  reflection: wordsFor('a question on the reader’s own class to think over'),
  tryTomorrow: wordsFor('one thing to try in the next lesson'),
});

export type Practice = z.infer<typeof PracticeSchema>;
export type CheckQuestion = z.infer<typeof Question>;
