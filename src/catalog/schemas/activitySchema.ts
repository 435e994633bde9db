import { z } from 'zod';
import { Id, Words } from './words.ts';
import {
  learningTypes,
  stepPhases,
  thinkingBands,
  type Activity,
  type ActivityStep,
  type StepPhase,
} from '#domain/library/activity.ts';
import { channels, grades, modes, type Channel, type Mode } from '#domain/vocabulary.ts';

/** What an activity's subjects may be called, so that a filter finds all of one subject. */
export const subjects = [
  'Any subject',
  'English',
  'Reading',
  'Math',
  'Science',
  'Social studies',
  'World languages',
  'Art',
  'Music',
  'Physical education',
  'Health',
  'Technology',
  'Social-emotional learning',
  'Special education',
  'Professional learning',
] as const;

const Step = z.strictObject({
  phase: z.enum(stepPhases),
  share: z.int('a whole percent from 1 to 100').min(1).max(100),
  teacher: Words,
  students: Words,
});

type PhaseRule = (phases: readonly StepPhase[]) => boolean;

const phaseRules: Readonly<Record<Mode, { readonly holds: PhaseRule; readonly expected: string }>> = {
  synchronous: {
    holds: (phases) => phases.every((phase) => phase === 'live'),
    expected: 'only live steps in the live form',
  },
  asynchronous: {
    holds: (phases) => !phases.includes('live'),
    expected: 'no live step in the own-time form, only before and after',
  },
  blended: {
    holds: (phases) => phases.includes('live') && phases.some((phase) => phase !== 'live'),
    expected: 'a live step and one before or after it in the blended form',
  },
};

const phasesOf = (steps: readonly ActivityStep[]): readonly StepPhase[] => steps.map(({ phase }) => phase);
const sharesOf = (steps: readonly ActivityStep[]): number => steps.reduce((sum, { share }) => sum + share, 0);

/** The steps in the order in which they happen: before, live, after. */
const isInOrder = (steps: readonly ActivityStep[]): boolean =>
  phasesOf(steps).every(
    (phase, index, all) => index === 0 || stepPhases.indexOf(all[index - 1]!) <= stepPhases.indexOf(phase),
  );

const formOf = (mode: Mode) =>
  z
    .array(Step)
    .min(2, 'at least two steps')
    .refine((steps) => sharesOf(steps) === 100, {
      error: ({ input }) => `shares that add up to 100, not to ${sharesOf(input as readonly ActivityStep[])}`,
    })
    .refine((steps) => phaseRules[mode].holds(phasesOf(steps)), phaseRules[mode].expected)
    .refine(isInOrder, 'steps in the order before, live, after');

const Minutes = z.int('a whole number of minutes').min(1).max(999);
const MinuteRange = z
  .strictObject({ from: Minutes, to: Minutes })
  .refine(({ from, to }) => from <= to, 'from no more than to');

const someOf = <Choice extends z.ZodType>(choice: Choice, what: string) =>
  z
    .array(choice)
    .min(1, `at least one ${what}`)
    .refine((chosen) => new Set(chosen).size === chosen.length, `each ${what} once`);

const order = (channel: Channel): number => channels.indexOf(channel);

/** An activity as it stands in content/activities/ and content/district/activities/; its id is the file's name. */
export const ActivitySchema = z.strictObject({
  name: Words.max(60, 'a name of at most 60 characters'),
  summary: Words.max(140, 'a summary of at most 140 characters'),
  learningType: z.enum(learningTypes),
  thinking: someOf(z.enum(thinkingBands), 'kind of thinking'),
  subjects: someOf(z.enum(subjects), 'subject'),
  minutes: z
    .partialRecord(z.enum(grades), MinuteRange)
    .refine((minutes) => Object.keys(minutes).length > 0, 'minutes for at least one grade'),
  goal: Words,
  evidenceOfLearning: Words,
  forms: z.strictObject(
    Object.fromEntries(modes.map((mode) => [mode, formOf(mode)])) as Record<Mode, ReturnType<typeof formOf>>,
  ),
  channels: someOf(z.enum(channels), 'channel').refine(
    (chosen) => chosen.every((channel, index) => index === 0 || order(chosen[index - 1]!) < order(channel)),
    `the lightest channel first: ${channels.join(', ')}`,
  ),
  whenTechnologyFails: Words,
  supports: z.strictObject({ youngChildren: Words, specialNeeds: Words, englishLearners: Words }),
  effort: z.strictObject({
    prepareMinutes: z.int('a whole number of minutes').min(0).max(999),
    repeatMinutes: z.int('a whole number of minutes').min(0).max(999),
  }),
  guideKinds: z.array(z.string()),
  evidence: z.array(Id).min(1, 'at least one source').max(4, 'at most four sources'),
  /** Checked against the model by the links' own reader. */
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
}) satisfies z.ZodType<Omit<Activity, 'id'>>;

/** Ids that the library once had, each with what became of it: content/retired-activities.yaml. */
export const RetiredActivitiesSchema = z.record(
  Id,
  z.strictObject({
    /** The activity that took its place; none where nothing did. */
    now: Id.exactOptional(),
    why: Words,
  }),
);

export type RetiredActivities = z.infer<typeof RetiredActivitiesSchema>;
