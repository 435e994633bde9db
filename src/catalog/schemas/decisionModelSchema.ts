import { z } from 'zod';
import { Id, IsoDate, Words } from './words.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import { evidenceStrengths, factors, grades } from '#domain/vocabulary.ts';

const Fit = z.int('a whole number from 0 to 4').min(0).max(4);
const Fits = z.strictObject({ synchronous: Fit, asynchronous: Fit, blended: Fit });

const grounds = {
  reason: Words,
  evidence: z.array(Id),
  strength: z.enum(evidenceStrengths),
};

const Answer = z.strictObject({
  id: Id,
  letter: z.string().regex(/^[a-w]$/, 'one letter from a to w, since x and z mean open and not sure'),
  part: z.enum(['conveyance', 'convergence']).exactOptional(),
  fit: Fits,
  ...grounds,
});

const Question = z.strictObject({
  id: z.string().regex(/^[a-z]+\.[a-z]+$/, 'a factor and a name, such as access.device'),
  factor: z.enum(factors),
  atMost: z.union([z.literal(1), z.literal(2)]),
  changeable: z.boolean(),
  answers: z.array(Answer).min(2),
});

const Points = z.strictObject({ value: z.number().min(0).max(100), ...grounds });
const Share = z.number().min(0).max(1);

/** A released version of the decision model, as it stands in content/model/. */
export const DecisionModelSchema = z.strictObject({
  version: z.int().min(1),
  released: IsoDate,
  questions: z.array(Question).min(1),
  twoPartRaise: z.strictObject({ value: z.int().min(0).max(4), ...grounds }),
  start: z.strictObject({ fit: Fits, ...grounds }),
  margin: Points,
  clearLead: Points,
  guardrails: z.strictObject({
    reachFloor: z.strictObject({
      question: z.string(),
      value: Share,
      shareByAnswer: z.record(z.string(), Share),
      phoneGroup: z.int().min(0),
      ...grounds,
    }),
    longestLive: z.strictObject({ minutesByGrade: z.record(z.enum(grades), z.int().min(1)), ...grounds }),
    adultNeeded: z.strictObject({ grade: z.enum(grades), ...grounds }),
    needlessPart: z.strictObject(grounds).exactOptional(),
    phone: z.strictObject({ countsAs: z.string(), ...grounds }).exactOptional(),
  }),
}) satisfies z.ZodType<DecisionModel>;
