import { policies, type Grade, type Mode, type Policy } from '#domain/vocabulary.ts';

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

/** What a card can ask of each activity: some of a part, or nothing else. What it forbids is told by itself. */
export type Requirement = Exclude<Policy, 'no-blend' | 'no-mode'>;
export const requirements = policies.slice(0, 6) as readonly Requirement[];

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
  /** What each activity needs. */
  readonly modes: Requirement;
  /** The modes that no activity may be held in, in the order of the modes. */
  readonly forbiddenModes?: readonly Mode[];
  readonly liveMinutes: readonly LiveMinutesRule[];
  /** Smallest share of a day that must be live, 0 to 1. */
  readonly minLiveShare?: number;
  /** Days a year that may be own time only, or fall short of what the card asks of each day. */
  readonly mostOwnTimeDaysAYear?: number;
  readonly camera: Permission;
  readonly recording: Permission;
  /** Live service minutes a week owed to a student with a plan. */
  readonly planServiceMinutesAWeek?: number;
  /** A rule demands an own-time route for whoever cannot attend. */
  readonly ownTimeRouteOwed: boolean;
  /** What the rule says besides: total minutes, exceptions. It is shown and never reckoned with. */
  readonly note?: string;
  readonly source?: PolicySource;
}

/** A card that rules nothing yet. */
export const blankPolicy: PolicyCard = {
  name: '',
  modes: 'none',
  liveMinutes: [],
  camera: 'unsaid',
  recording: 'unsaid',
  ownTimeRouteOwed: false,
};

/** The most that a card may hold: lengths in characters, amounts in their units. */
export const policyLimits = {
  nameCharacters: 80,
  titleCharacters: 80,
  addressCharacters: 200,
  noteCharacters: 240,
  liveMinutesRules: 12,
  minutesADay: 999,
  minutesAWeek: 4995,
  daysAYear: 366,
} as const;

/** The longest time that a rule of one span may name, in minutes. */
export const mostMinutes = (per: LiveMinutesRule['per']): number =>
  per === 'day' ? policyLimits.minutesADay : policyLimits.minutesAWeek;

/** School days in a week. A rule of a week and a rule of a day are compared by it. */
export const schoolDaysAWeek = 5;
