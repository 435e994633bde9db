import type { ReachChannel } from '#domain/classroom/classProfile.ts';
import type { Situation } from '#domain/decision/situation.ts';
import type { LearningType, StepPhase } from '#domain/library/activity.ts';
import type { Grade } from '#domain/vocabulary.ts';

/** A planned activity is held in one mode; a blend is two or three of them that belong together. */
export type PlannedMode = 'synchronous' | 'asynchronous';

/** What carries a planned activity. In a room nothing has to be carried. */
export type PlanChannel = ReachChannel | 'in-person';

export const groupings = ['alone', 'pairs', 'groups', 'class'] as const;
export type Grouping = (typeof groupings)[number];

export const readingPurposes = ['survey', 'understand', 'engage'] as const;
export type ReadingPurpose = (typeof readingPurposes)[number];

export const readingDifficulties = ['no-new', 'some-new', 'many-new'] as const;
export type ReadingDifficulty = (typeof readingDifficulties)[number];

export const writingGenres = ['reflection', 'argument', 'research'] as const;
export type WritingGenre = (typeof writingGenres)[number];

export const draftings = ['none', 'minimal', 'extensive'] as const;
export type Drafting = (typeof draftings)[number];

/** What students get through in an activity, from which its minutes can be estimated. */
export type Workload =
  | {
      readonly kind: 'reading';
      readonly words: number;
      readonly purpose: ReadingPurpose;
      readonly difficulty: ReadingDifficulty;
    }
  | {
      readonly kind: 'writing';
      readonly words: number;
      readonly genre: WritingGenre;
      readonly drafting: Drafting;
    }
  | { readonly kind: 'video'; readonly minutes: number }
  | { readonly kind: 'posts'; readonly posts: number; readonly words: number };

export interface PlannedActivity {
  /** `a1`, `a2` …: unique in its plan and never used again there, so that calendar entries keep their identity. */
  readonly id: string;
  readonly title: string;
  /** The library's id; kept as it is where this site's library does not know it. */
  readonly activityId?: string;
  readonly goal?: string;
  readonly learningType: LearningType;
  readonly mode: PlannedMode;
  /** What the teacher plans for one student. */
  readonly minutes: number;
  /** Day of the plan, from 0. */
  readonly day: number;
  /** Minutes after midnight at which a live activity begins, or an own-time window opens. */
  readonly startMinute?: number;
  /** Further days for which an own-time window stays open; 0 is due on the same day. */
  readonly windowDays?: number;
  readonly channel: PlanChannel;
  /** What takes over when the channel fails; undefined while nobody has said. */
  readonly fallback?: ReachChannel;
  readonly grouping: Grouping;
  /** Which part of the class it is for, in the teacher's words; undefined for everyone. */
  readonly group?: string;
  /** Whether students hear from the teacher in it: feedback, an answer, a conversation. */
  readonly hasContact: boolean;
  /** Whether it shows what students have learned. */
  readonly hasEvidence: boolean;
  /** Parts of one activity that was split share a set. */
  readonly set?: string;
  readonly part?: StepPhase;
  readonly workload?: Workload;
  readonly notes?: string;
}

/** A lesson, a week or a unit. */
export interface Plan {
  readonly title: string;
  readonly goal?: string;
  readonly grade?: Grade;
  /** ISO date of day 0; undefined while the plan has no date. */
  readonly startsOn?: string;
  /** How many school days it covers, 1 to {@link mostDays}. */
  readonly days: number;
  /** In the order in which students meet them within a day. */
  readonly activities: readonly PlannedActivity[];
  /** The highest number that an activity has had, where the one that had it is gone; it is not given away again. */
  readonly lastNumber?: number;
  /**
   * Tells its calendar entries from those of every other plan; travels in its file, so that the plan opened elsewhere is
   * still the same one for a calendar. Undefined while the key that a browser keeps it under says that.
   */
  readonly calendarKey?: string;
  /**
   * What the calculator was told of activities that came from its results, by their set, or their id where they are in
   * none. The grade and the minutes are the plan's own. Links do not carry it.
   */
  readonly results?: Readonly<Record<string, Situation>>;
}

export const mostDays = 40;
export const mostActivities = 300;
export const longestTitle = 200;
export const longestNotes = 2000;
export const mostMinutes = 1440;
/** The last minute of a day at which something can begin. */
export const lastMinute = 1439;
/** The most that a workload may name; a number beyond it is a slip of the finger. */
export const mostWords = 1_000_000;
export const mostPosts = 1000;
