import { z } from 'zod';
import { Id, Words } from './words.ts';
import { reachChannels } from '#domain/classroom/classProfile.ts';
import { learningTypes, stepPhases } from '#domain/library/activity.ts';
import { checkIds } from '#domain/plan/checks/finding.ts';
import {
  draftings,
  groupings,
  longestNotes,
  longestTitle,
  mostActivities,
  mostDays,
  mostMinutes,
  readingDifficulties,
  readingPurposes,
  writingGenres,
} from '#domain/plan/plan.ts';
import { grades } from '#domain/vocabulary.ts';

const Count = z.int().min(1);
const Minutes = Count.max(mostMinutes);
const Title = Words.max(longestTitle);

const Work = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('reading'),
    words: Count,
    purpose: z.enum(readingPurposes),
    difficulty: z.enum(readingDifficulties),
  }),
  z.strictObject({
    kind: z.literal('writing'),
    words: Count,
    genre: z.enum(writingGenres),
    drafting: z.enum(draftings),
  }),
  z.strictObject({ kind: z.literal('video'), minutes: Minutes }),
  z.strictObject({ kind: z.literal('posts'), posts: Count, words: Count }),
]);

/** An activity as a person writes it: an hour as 09:30, a set by any name, and only what is not usual. */
const TemplateActivity = z.strictObject({
  title: Title,
  library: Id.exactOptional(),
  goal: Title.exactOptional(),
  type: z.enum(learningTypes),
  mode: z.enum(['synchronous', 'asynchronous']),
  minutes: Minutes,
  day: z.int().min(0),
  at: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'an hour such as 09:30')
    .exactOptional(),
  windowDays: z.int().min(0).max(mostDays).exactOptional(),
  channel: z.enum([...reachChannels, 'in-person']),
  fallback: z.enum(reachChannels).exactOptional(),
  grouping: z.enum(groupings).exactOptional(),
  group: Title.exactOptional(),
  /** Where it is not said: yes for a live activity, no for one in own time. */
  contact: z.boolean().exactOptional(),
  evidence: z.boolean().default(false),
  set: Id.exactOptional(),
  part: z.enum(stepPhases).exactOptional(),
  workload: Work.exactOptional(),
  notes: Words.max(longestNotes).exactOptional(),
});
export type TemplateActivityInput = z.infer<typeof TemplateActivity>;

export const TemplateSchema = z.strictObject({
  order: z.int().min(0),
  name: Words,
  summary: Words,
  /** When to start from it, and when it is better not to. */
  fits: Words,
  notFor: Words,
  /** What the checks are meant to find in it with an ordinary class; the note says why. */
  findings: z.array(z.enum(checkIds)),
  note: Words.exactOptional(),
  plan: z.strictObject({
    title: Title,
    goal: Title,
    grade: z.enum(grades),
    days: Count.max(mostDays),
    activities: z.array(TemplateActivity).min(1).max(mostActivities),
  }),
});
