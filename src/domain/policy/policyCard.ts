import type { Grade, Policy } from '#domain/vocabulary.ts';

/** Live minutes that a rule asks for or allows. */
export interface LiveMinutesRule {
  /** The grades it holds for; none named means all. */
  readonly grades: readonly Grade[];
  readonly per: 'day' | 'week';
  readonly least?: number;
  readonly most?: number;
}

/** What a rule says of cameras or of recording. */
export const permissions = ['required', 'optional', 'forbidden', 'unsaid'] as const;
export type Permission = (typeof permissions)[number];

/** Where a rule stands and when it was read. */
export interface PolicySource {
  readonly title: string;
  readonly address?: string;
  /** ISO date. */
  readonly readOn: string;
}

/** A school's, district's or state's rules: constraints, never weights. Whatever a card leaves out, it does not rule. */
export interface PolicyCard {
  /** Shown on every result that the card was applied to. */
  readonly name: string;
  readonly modes: Policy;
  readonly liveMinutes: readonly LiveMinutesRule[];
  /** Smallest share of a day that must be live, 0 to 1. */
  readonly minLiveShare?: number;
  /** Days a year that may be own time only. */
  readonly mostOwnTimeDaysAYear?: number;
  readonly camera: Permission;
  readonly recording: Permission;
  /** Live service minutes a week owed to a student with a plan. */
  readonly planServiceMinutesAWeek?: number;
  /** A rule demands an own-time route for whoever cannot attend. */
  readonly ownTimeRouteOwed: boolean;
  readonly source?: PolicySource;
}
