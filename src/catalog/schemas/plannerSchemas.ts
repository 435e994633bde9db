import { z } from 'zod';
import { Id, IsoDate, Words } from './words.ts';
import { checkIds, remedyIds, type PlanLimits } from '#domain/plan/checks/finding.ts';
import { liveRungs, ownTimeRungs } from '#domain/delivery/fallback.ts';
import {
  draftings,
  groupings,
  readingDifficulties,
  readingPurposes,
  writingGenres,
} from '#domain/plan/plan.ts';
import { paces, type WorkloadRates } from '#domain/plan/workloadRates.ts';
import { learningTypes } from '#domain/library/activity.ts';
import { evidenceStrengths, grades } from '#domain/vocabulary.ts';

const Source = z.strictObject({
  title: Words,
  address: z.url({ protocol: /^https?$/ }).exactOptional(),
  /** When the source says so: a date, a year, or that it does not say. */
  asOf: z.union([IsoDate, z.string().regex(/^\d{4}$/), z.literal('undated')], 'a date, a year or undated'),
});

/** Where a number comes from. One that rests on no source is called an estimate. */
const grounds = {
  unit: Words,
  strength: z.enum(evidenceStrengths),
  source: Source.exactOptional(),
  evidence: z.array(Id).exactOptional(),
  note: Words,
};

interface Grounded {
  readonly strength: string;
  readonly source?: unknown;
  readonly evidence?: readonly string[];
}
const isGrounded = ({ strength, source, evidence }: Grounded): boolean =>
  strength === 'estimate' || source !== undefined || evidence !== undefined;
const groundsWanted = 'a source, or the strength estimate';

const Rate = z.number().positive('a number above 0');
const rated = <Rates extends z.ZodType>(rates: Rates) =>
  z.strictObject({ ...grounds, rates }).refine(isGrounded, groundsWanted);

const ByPace = z.record(z.enum(paces), Rate);
const readers = grades.filter((grade) => grade !== 'k-2');

export const WorkloadSchema = z.strictObject({
  reading: rated(z.record(z.enum(readingPurposes), z.record(z.enum(readingDifficulties), Rate))),
  pace: rated(z.record(z.enum(readers), ByPace)),
  listening: rated(ByPace),
  writing: rated(z.record(z.enum(writingGenres), z.record(z.enum(draftings), Rate))),
  posts: rated(Rate),
  writingPace: rated(ByPace),
  video: rated(ByPace),
  ownTime: rated(ByPace),
  prepare: rated(z.strictObject({ live: Rate, ownTime: Rate })),
  answer: rated(Rate),
  marking: rated(z.record(z.enum(learningTypes), Rate)),
  markingShare: rated(z.strictObject({ school: Rate, adult: Rate })),
  groupSize: rated(z.record(z.enum(groupings), Rate)),
}) satisfies z.ZodType<Record<keyof WorkloadRates, unknown>>;

const valued = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ ...grounds, value }).refine(isGrounded, groundsWanted);
const Count = z.int().min(1);
const ByGrade = z.record(z.enum(grades), Count);

export const PlanLimitsSchema = z.strictObject({
  ownTimeMinutes: valued(ByGrade),
  breakMinutes: valued(Count),
  liveMinutes: valued(ByGrade),
  preWorkMinutes: valued(ByGrade),
  preWorkDays: valued(Count),
  longestMinutes: valued(Count),
  shortMinutes: valued(Count),
  workOverPercent: valued(Count),
  roundMinutes: valued(Count),
  mostSittings: valued(Count),
  manyActivities: valued(Count),
}) satisfies z.ZodType<Record<keyof PlanLimits, unknown>>;

export const ChecksSchema = z.strictObject({
  checks: z.record(
    z.enum(checkIds),
    z.strictObject({ name: Words, found: Words, why: Words, evidence: z.array(Id) }),
  ),
  remedies: z.record(z.enum(remedyIds), z.strictObject({ name: Words, text: Words })),
});

/** Messages to send at each step down. */
export const FallbackMessagesSchema = z.strictObject({
  live: z.record(z.enum(liveRungs), Words),
  ownTime: z.record(z.enum(ownTimeRungs), Words),
  room: Words,
});
