import { accepted, refused, type Outcome } from './outcome.ts';
import {
  learningTypes,
  stepPhases,
  thinkingBands,
  type Activity,
  type ActivityStep,
  type MinuteRange,
} from '#domain/library/activity.ts';
import { channels, grades, modes, type Grade, type Mode } from '#domain/vocabulary.ts';

/** What published guides say of one kind of activity, counted, in sentences. */
export interface GuidesOnKind {
  /** Its place on the page of guides. */
  readonly kind: string;
  readonly name: string;
  readonly sentences: string;
}

/** What a comparison shows of an activity. */
export interface ActivityInBrief extends ComparedFields {
  readonly guides: readonly GuidesOnKind[];
}

type ComparedFields = Pick<
  Activity,
  | 'id'
  | 'name'
  | 'summary'
  | 'learningType'
  | 'thinking'
  | 'minutes'
  | 'goal'
  | 'evidenceOfLearning'
  | 'forms'
  | 'channels'
  | 'whenTechnologyFails'
  | 'supports'
  | 'effort'
>;

type Fields = Readonly<Record<string, unknown>>;

// Thrown and caught in this file only: the first thing wrong ends the reading.
class Unreadable extends Error {}

function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unreadable();
  return value as Fields;
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new Unreadable();
  return value;
}

function minutesOf(value: unknown): number {
  if (!Number.isInteger(value) || (value as number) < 0) throw new Unreadable();
  return value as number;
}

function choiceOf<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new Unreadable();
  return found;
}

function listOf<Item>(value: unknown, read: (item: unknown) => Item): readonly Item[] {
  if (!Array.isArray(value)) throw new Unreadable();
  return value.map(read);
}

function stepOf(value: unknown): ActivityStep {
  const { phase, share, teacher, students } = fieldsOf(value);
  return {
    phase: choiceOf(phase, stepPhases),
    share: minutesOf(share),
    teacher: textOf(teacher),
    students: textOf(students),
  };
}

function rangesOf(value: unknown): Partial<Record<Grade, MinuteRange>> {
  const given = fieldsOf(value);
  const known = grades.filter((grade) => Object.hasOwn(given, grade));
  return Object.fromEntries(
    known.map((grade) => {
      const { from, to } = fieldsOf(given[grade]);
      return [grade, { from: minutesOf(from), to: minutesOf(to) }];
    }),
  );
}

function formsOf(value: unknown): Activity['forms'] {
  const given = fieldsOf(value);
  return Object.fromEntries(modes.map((mode) => [mode, listOf(given[mode], stepOf)])) as Record<
    Mode,
    readonly ActivityStep[]
  >;
}

function supportsOf(value: unknown): Activity['supports'] {
  const { youngChildren, specialNeeds, englishLearners } = fieldsOf(value);
  return {
    youngChildren: textOf(youngChildren),
    specialNeeds: textOf(specialNeeds),
    englishLearners: textOf(englishLearners),
  };
}

function guidesOf(value: unknown): GuidesOnKind {
  const { kind, name, sentences } = fieldsOf(value);
  return { kind: textOf(kind), name: textOf(name), sentences: textOf(sentences) };
}

function readFields(given: Fields): ActivityInBrief {
  const effort = fieldsOf(given['effort']);
  return {
    id: textOf(given['id']),
    name: textOf(given['name']),
    summary: textOf(given['summary']),
    learningType: choiceOf(given['learningType'], learningTypes),
    thinking: listOf(given['thinking'], (band) => choiceOf(band, thinkingBands)),
    minutes: rangesOf(given['minutes']),
    goal: textOf(given['goal']),
    evidenceOfLearning: textOf(given['evidenceOfLearning']),
    forms: formsOf(given['forms']),
    channels: listOf(given['channels'], (channel) => choiceOf(channel, channels)),
    whenTechnologyFails: textOf(given['whenTechnologyFails']),
    supports: supportsOf(given['supports']),
    guides: listOf(given['guides'], guidesOf),
    effort: {
      prepareMinutes: minutesOf(effort['prepareMinutes']),
      repeatMinutes: minutesOf(effort['repeatMinutes']),
    },
  };
}

/** An activity that the site has sent as JSON, such as /activities/socratic-seminar.json; `unreadable` if it is none. */
export function readActivity(input: unknown): Outcome<ActivityInBrief, 'unreadable'> {
  try {
    return accepted(readFields(fieldsOf(input)));
  } catch (error) {
    if (error instanceof Unreadable) return refused('unreadable');
    throw error;
  }
}
