import * as v from 'valibot';
import { accepted, refused, type Outcome } from './outcome.ts';
import { isIsoDate } from './policyInput.ts';
import { reachChannels } from '#domain/classroom/classProfile.ts';
import { learningTypes, stepPhases } from '#domain/library/activity.ts';
import {
  draftings,
  groupings,
  lastMinute,
  longestNotes,
  longestTitle,
  mostActivities,
  mostDays,
  mostMinutes,
  mostPosts,
  mostWords,
  readingDifficulties,
  readingPurposes,
  writingGenres,
  type Plan,
} from '#domain/plan/plan.ts';
import { grades } from '#domain/vocabulary.ts';

export const plannedModes = ['synchronous', 'asynchronous'] as const;
export const planChannels = [...reachChannels, 'in-person'] as const;

const textUpTo = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const wholeUpTo = (most: number, least = 0) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const title = textUpTo(longestTitle);
const id = v.pipe(v.string(), v.regex(/^a[1-9]\d{0,8}$/));

const workload = v.variant('kind', [
  v.strictObject({
    kind: v.literal('reading'),
    words: wholeUpTo(mostWords),
    purpose: v.picklist(readingPurposes),
    difficulty: v.picklist(readingDifficulties),
  }),
  v.strictObject({
    kind: v.literal('writing'),
    words: wholeUpTo(mostWords),
    genre: v.picklist(writingGenres),
    drafting: v.picklist(draftings),
  }),
  v.strictObject({ kind: v.literal('video'), minutes: wholeUpTo(mostMinutes) }),
  v.strictObject({ kind: v.literal('posts'), posts: wholeUpTo(mostPosts), words: wholeUpTo(mostWords) }),
]);

const activity = v.strictObject({
  id,
  title,
  activityId: v.exactOptional(v.pipe(title, v.minLength(1))),
  goal: v.exactOptional(title),
  learningType: v.picklist(learningTypes),
  mode: v.picklist(plannedModes),
  minutes: wholeUpTo(mostMinutes),
  day: wholeUpTo(mostDays - 1),
  startMinute: v.exactOptional(wholeUpTo(lastMinute)),
  windowDays: v.exactOptional(wholeUpTo(mostDays)),
  channel: v.picklist(planChannels),
  fallback: v.exactOptional(v.picklist(reachChannels)),
  grouping: v.picklist(groupings),
  group: v.exactOptional(title),
  hasContact: v.boolean(),
  hasEvidence: v.boolean(),
  set: v.exactOptional(title),
  part: v.exactOptional(v.picklist(stepPhases)),
  workload: v.exactOptional(workload),
  notes: v.exactOptional(textUpTo(longestNotes)),
});

const plan = v.strictObject({
  title,
  goal: v.exactOptional(title),
  grade: v.exactOptional(v.picklist(grades)),
  startsOn: v.exactOptional(
    v.pipe(
      v.string(),
      v.check((text: string): boolean => isIsoDate(text)),
    ),
  ),
  days: wholeUpTo(mostDays, 1),
  activities: v.pipe(
    v.array(activity),
    v.maxLength(mostActivities),
    v.check((all) => new Set(all.map((one) => one.id)).size === all.length),
  ),
  lastNumber: v.exactOptional(wholeUpTo(999_999_999, 1)),
});

/** A plan from parsed JSON, or the first field that is not as a plan has it; '' for the whole. */
export function readPlan(input: unknown): Outcome<Plan, string> {
  const read = v.safeParse(plan, input, { abortEarly: true });
  return read.success ? accepted(read.output) : refused(v.getDotPath(read.issues[0]) ?? '');
}
