import type { Answers } from '#domain/decision/situation.ts';
import type { Channel, Grade, Mode } from '#domain/vocabulary.ts';

/** Laurillard's six learning types, under the ids that the calculator's question on work uses. */
export const learningTypes = [
  'acquire',
  'investigate',
  'practice',
  'discuss',
  'collaborate',
  'produce',
] as const;
export type LearningType = (typeof learningTypes)[number];

/** Revised Bloom in three bands. */
export const thinkingBands = ['understand', 'apply', 'create'] as const;
export type ThinkingBand = (typeof thinkingBands)[number];

/** When a step happens, seen from the live part. An activity all in one mode uses one of them alone. */
export const stepPhases = ['before', 'live', 'after'] as const;
export type StepPhase = (typeof stepPhases)[number];

export interface ActivityStep {
  /** `live` is the live part; `before` and `after` are own time. */
  readonly phase: StepPhase;
  /** Share of the activity's minutes, in whole percent; the steps of a form add up to 100. */
  readonly share: number;
  readonly teacher: string;
  readonly students: string;
}

export interface MinuteRange {
  readonly from: number;
  readonly to: number;
}

/** One activity of the library, told in each of its three forms: the same goal and the same evidence of learning. */
export interface Activity {
  /** The file's name; permanent. */
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly learningType: LearningType;
  readonly thinking: readonly ThinkingBand[];
  readonly subjects: readonly string[];
  /** Typical minutes for each grade it suits; the grades it suits are the keys. */
  readonly minutes: Readonly<Partial<Record<Grade, MinuteRange>>>;
  readonly goal: string;
  readonly evidenceOfLearning: string;
  readonly forms: Readonly<Record<Mode, readonly ActivityStep[]>>;
  /** What can carry the live part, lightest first. */
  readonly channels: readonly Channel[];
  readonly whenTechnologyFails: string;
  readonly supports: {
    readonly youngChildren: string;
    readonly specialNeeds: string;
    readonly englishLearners: string;
  };
  /** The teacher's minutes to get it ready the first time, and each time after. */
  readonly effort: { readonly prepareMinutes: number; readonly repeatMinutes: number };
  /** Kinds of activity in content/activity-guides/kinds.yaml whose published recommendations fit this one. */
  readonly guideKinds: readonly string[];
  readonly evidence: readonly string[];
  /** The calculator's answers that the activity itself implies; those about the class stay open. */
  readonly answers: Answers;
}
