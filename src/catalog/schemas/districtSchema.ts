import { z } from 'zod';
import { DecisionModelSchema } from './decisionModelSchema.ts';
import { Id, Words } from './words.ts';
import { heaviestWeight } from '#domain/decision/situation.ts';
import { rules } from '#domain/decision/guardrails.ts';
import { modes, strengths } from '#domain/vocabulary.ts';

// No schema here has a default: one would put back a number that the district never wrote.

const Why = z.string('a sentence that says why').trim().min(1, 'a sentence that says why');

const grounds = {
  /** Shown in place of the default's reason. */
  why: Why,
  /** The id of an entry in content/evidence/. */
  source: Id.exactOptional(),
};

const changeTo = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ value, ...grounds }).exactOptional();

const aShare = 'a share from 0 to 1, such as 0.75';
const Share = z.number(aShare).min(0, aShare).max(1, aShare);

const { margin, clearLead, start, twoPartRaise, guardrails } = DecisionModelSchema.shape;

/** The district's changes to the current model, as they stand in content/district/model.yaml. */
export const DistrictModelSchema = z
  .strictObject({
    /** By factor. */
    weights: z
      .record(z.string(), z.strictObject({ value: z.int().min(0).max(heaviestWeight), why: Why }))
      .exactOptional(),
    margin: changeTo(margin.shape.value),
    clearLead: changeTo(clearLead.shape.value),
    reachFloor: changeTo(Share),
    /** Added to the blend's fit for two kinds of work of which one takes in and the other settles. */
    twoPartRaise: changeTo(twoPartRaise.shape.value),
    /** What stands in before any answer. */
    start: z.strictObject({ fit: start.shape.fit, ...grounds }).exactOptional(),
    /** The most students who count as able to join, since a phone call reaches them; 0 for nobody. */
    phoneGroup: changeTo(guardrails.shape.reachFloor.shape.phoneGroup),
    /** Minutes by grade. */
    longestLive: changeTo(z.record(z.string(), z.int().min(1))),
    fits: z
      .array(z.strictObject({ question: z.string(), answer: z.string(), fit: start.shape.fit, ...grounds }))
      .exactOptional(),
  })
  .refine((changes) => Object.keys(changes).length > 0, {
    error: 'at least one change; to go back to the default model, take the file away',
    // A misspelled key is the one thing wrong then.
    when: ({ issues }) => issues.length === 0,
  });

export type DistrictChanges = z.infer<typeof DistrictModelSchema>;

/** Situations and the verdict that somebody expects of them: content/district/cases.yaml, and the golden cases. */
export const CasesSchema = z.array(
  z.strictObject({
    name: Words,
    answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])).exactOptional(),
    weights: z.record(z.string(), z.unknown()).exactOptional(),
    context: z.record(z.string(), z.unknown()).exactOptional(),
    verdict: z.enum([...modes, 'either']),
    strength: z.enum(strengths),
    /** The rules that take a mode out, where the case is about them. */
    rules: z.array(z.enum(rules)).exactOptional(),
  }),
);

export type Cases = z.infer<typeof CasesSchema>;
