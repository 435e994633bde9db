import type { AdultAtHome, Factor, Grade, Policy } from '#domain/vocabulary.ts';

/** Chosen answer ids by question id. A question that is missing or `unsure` is left out of the score. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** How much each factor matters to this teacher: 0, 1, 2 or 3. */
export type Weights = Readonly<Record<Factor, number>>;

/** What is known besides the answers. It is never scored; rules, patterns and words use it. */
export interface Context {
  readonly grade?: Grade;
  /** Head count. */
  readonly students?: number;
  /** Length of the whole activity. */
  readonly minutes?: number;
  readonly policy?: Policy;
  readonly minLiveMinutes?: number;
  readonly maxLiveMinutes?: number;
  /** Smallest share of the activity that must be live, 0 to 1. */
  readonly minLiveShare?: number;
  /** A rule demands an own-time route for whoever cannot attend. */
  readonly ownTimeAlternative?: boolean;
  readonly adultAtHome?: AdultAtHome;
  /** Share of the class, 0 to 1, counted to be able to join live by the channel of this activity. No link carries it. */
  readonly liveReach?: number;
}

export interface Situation {
  readonly answers: Answers;
  readonly weights: Weights;
  readonly context: Context;
}

export const equalWeights: Weights = { objectives: 2, access: 2, engagement: 2, flexibility: 2, equity: 2 };
export const heaviestWeight = 3;
