import { roomProblem } from '../limits.ts';
import type { Plan } from '../plan.ts';
import type { PlanEdit } from '../planEdit.ts';
import type { WorkloadRates } from '../workloadRates.ts';
import type { ClassProfile } from '#domain/classroom/classProfile.ts';
import type { DataRates } from '#domain/classroom/dataBudget.ts';
import type { ReachTable } from '#domain/classroom/reach.ts';
import type { LearningType } from '#domain/library/activity.ts';
import type { PhaseShares } from '#domain/library/twin.ts';
import { modesRuledOut } from '#domain/policy/modesRuledOut.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';
import type { Grade, Mode } from '#domain/vocabulary.ts';

/** What can be wrong with a plan, what weighs most first. Their words are in content, under the same names. */
export const checkIds = [
  'unreached-students',
  'live-least-day',
  'live-most-day',
  'live-share-day',
  'live-least-week',
  'live-most-week',
  'own-time-days',
  'forbidden-live',
  'forbidden-own-time',
  'forbidden-blend',
  'camera-on',
  'overlapping-live',
  'shared-devices',
  'data-over-cap',
  'adult-needed',
  'zero-minutes',
  'live-without-fallback',
  'over-long',
  'long-live',
  'short-for-work',
  'long-own-time',
  'no-contact-day',
  'pre-work-early',
  'long-pre-work',
  'goal-without-practice',
  'goal-without-evidence',
  'all-live',
  'all-own-time',
] as const;
export type CheckId = (typeof checkIds)[number];

/** Somebody is left out or a rule is broken; something is likely to go wrong; something to think about. */
export const severities = ['problem', 'caution', 'note'] as const;
export type Severity = (typeof severities)[number];

/** What a remedy does. Their words are in content, under the same names. */
export const remedyIds = [
  'name-fallback',
  'reach-fallback',
  'make-live',
  'make-own-time',
  'add-check-in',
  'longer-live',
  'later-start',
  'lighter-channel',
  'camera-off',
  'call-beside',
  'usual-minutes',
  'plan-minutes',
  'less-work',
  'sittings',
  'cut-down',
  'more-days',
  'open-earlier',
  'other-days',
  'new-days',
  'check-in-between',
  'split-live',
  'shift-out',
  'split-task',
  'promise-answer',
  'move-nearer',
  'add-practice',
  'turn-practice',
  'ask-evidence',
] as const;
export type RemedyId = (typeof remedyIds)[number];

export interface PlanRemedy {
  readonly id: RemedyId;
  /** Touches only the activities of its finding, or adds to them. */
  readonly edit: PlanEdit;
}

/** One thing that a check found. */
export interface Finding {
  readonly check: CheckId;
  readonly severity: Severity;
  /** What was counted, by the names that its words use. */
  readonly numbers: Readonly<Record<string, number>>;
  /** The activities it is about; remedies touch no others. */
  readonly ids: readonly string[];
  readonly day?: number;
  /** The part of the class that it is about; undefined for everyone. */
  readonly group?: string;
  /** The row of the class profile that it is about, from 0. */
  readonly row?: number;
  /** What would mend it, or be a first step. There is always one, since a teacher who is told of trouble wants a way on. */
  readonly remedy: PlanRemedy;
}

/** The lines that checks draw. They are data, in content/planner/limits.yaml. */
export interface PlanLimits {
  /** The longest stretch of own time, in minutes. */
  readonly ownTimeMinutes: Readonly<Record<Grade, number>>;
  /** The least minutes between two tasks with set hours that make a break. */
  readonly breakMinutes: number;
  /** The longest live meeting that is not in one room, in minutes. */
  readonly liveMinutes: Readonly<Record<Grade, number>>;
  /** The most minutes on one day to prepare for a meeting. */
  readonly preWorkMinutes: Readonly<Record<Grade, number>>;
  /** The most days between the end of pre-work and its meeting. */
  readonly preWorkDays: number;
  /** The longest activity of all, in minutes. */
  readonly longestMinutes: number;
  /** What an activity without minutes is given, and practice that a goal lacks. */
  readonly shortMinutes: number;
  /** How many percent longer than planned work may take before it is remarked upon. */
  readonly workOverPercent: number;
  /** To how many minutes proposed ones are rounded up. */
  readonly roundMinutes: number;
  /** Into how many sittings an activity is divided at most. */
  readonly mostSittings: number;
  /** From how many activities on a plan all in one mode is remarked upon. */
  readonly manyActivities: number;
}

/** What a plan is checked against. */
export interface PlanSetting {
  readonly profile?: ClassProfile;
  readonly card?: PolicyCard;
  readonly limits: PlanLimits;
  readonly reach: ReachTable;
  readonly dataRates: DataRates;
  /** How long work takes, with what the teacher has set. */
  readonly rates: WorkloadRates;
  /** How a blend divides, by the kind of work. */
  readonly shares: Readonly<Record<LearningType, PhaseShares>>;
}

export type Check = (plan: Plan, setting: PlanSetting) => readonly Finding[];

/** The limit of a grade; the most generous where no grade is known. */
export const limitFor = (limits: Readonly<Record<Grade, number>>, grade: Grade | undefined): number =>
  grade === undefined ? Math.max(...Object.values(limits)) : limits[grade];

/** The modes in which the policy card lets no activity be held. */
export const ruledOut = ({ card }: Pick<PlanSetting, 'card'>): readonly Mode[] =>
  card === undefined ? [] : modesRuledOut(card);

/** A remedy where there is an edit for it, so that the next best can be tried. */
export const remedyIf = (id: RemedyId, edit: PlanEdit | undefined): PlanRemedy | undefined =>
  edit === undefined ? undefined : { id, edit };

/** The remedy as the field of a finding. */
export const remedied = (id: RemedyId, edit: PlanEdit): Pick<Finding, 'remedy'> => ({ remedy: { id, edit } });

/** Edits as one, and a single one as it is. */
export const together = (edits: readonly PlanEdit[]): PlanEdit =>
  edits.length === 1 ? edits[0]! : { kind: 'all', edits };

/** What several parts of the class or several days have in common, told once: as the first of them tells it. */
export const toldOnce = <Found>(found: readonly Found[], keyOf: (one: Found) => string): readonly Found[] =>
  [...new Map(found.toReversed().map((one) => [keyOf(one), one])).values()].toReversed();

/** Whether a plan can take so many activities more. */
export const hasRoom = (plan: Plan, more: number): boolean => roomProblem(plan, more) === undefined;
