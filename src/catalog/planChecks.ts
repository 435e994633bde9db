import type { PlannerData } from './loadPlanner.ts';
import type { RateSource } from './planTime.ts';
import {
  checkIds,
  severities,
  type CheckId,
  type PlanLimits,
  type RemedyId,
  type Severity,
} from '#domain/plan/checks/finding.ts';
import { grades, type EvidenceStrength, type Grade } from '#domain/vocabulary.ts';

interface CheckFacts {
  readonly severity: Severity;
  /** What the teacher has to have entered before it can find anything. */
  readonly needs?: 'class' | 'policy';
  readonly lines?: readonly (keyof PlanLimits)[];
  readonly remedies: readonly RemedyId[];
}

const moreLive: readonly RemedyId[] = ['make-live', 'add-check-in', 'longer-live'];

/** What the rules of src/domain/plan/checks/ do, for a page that tells it; a test holds the two together. */
export const checkFacts: Readonly<Record<CheckId, CheckFacts>> = {
  'unreached-students': { severity: 'problem', needs: 'class', remedies: ['reach-fallback'] },
  'live-least-day': { severity: 'problem', needs: 'policy', remedies: moreLive },
  'live-most-day': { severity: 'problem', needs: 'policy', remedies: ['make-own-time'] },
  'live-share-day': { severity: 'problem', needs: 'policy', remedies: ['make-live'] },
  'live-least-week': { severity: 'problem', needs: 'policy', remedies: moreLive },
  'live-most-week': { severity: 'problem', needs: 'policy', remedies: ['make-own-time'] },
  'own-time-days': { severity: 'problem', needs: 'policy', remedies: ['make-live'] },
  'forbidden-live': { severity: 'problem', needs: 'policy', remedies: ['split-live', 'make-own-time'] },
  'forbidden-own-time': { severity: 'problem', needs: 'policy', remedies: ['split-task', 'make-live'] },
  'forbidden-blend': { severity: 'problem', needs: 'policy', remedies: ['make-live', 'make-own-time'] },
  'camera-on': { severity: 'problem', needs: 'policy', remedies: ['camera-off'] },
  'overlapping-live': { severity: 'problem', remedies: ['later-start', 'make-own-time'] },
  'shared-devices': { severity: 'problem', needs: 'class', remedies: ['later-start', 'make-own-time'] },
  'data-over-cap': { severity: 'problem', needs: 'class', remedies: ['lighter-channel'] },
  'adult-needed': { severity: 'problem', needs: 'class', remedies: ['call-beside'] },
  'zero-minutes': { severity: 'problem', lines: ['shortMinutes'], remedies: ['usual-minutes'] },
  'live-without-fallback': { severity: 'caution', remedies: ['name-fallback'] },
  'over-long': {
    severity: 'caution',
    lines: ['longestMinutes', 'mostSittings'],
    remedies: ['sittings', 'cut-down'],
  },
  'long-live': {
    severity: 'caution',
    lines: ['liveMinutes', 'mostSittings'],
    remedies: ['split-live', 'shift-out', 'sittings', 'cut-down'],
  },
  'short-for-work': {
    severity: 'caution',
    lines: ['workOverPercent', 'roundMinutes'],
    remedies: ['plan-minutes', 'less-work'],
  },
  'long-own-time': {
    severity: 'caution',
    lines: ['ownTimeMinutes', 'breakMinutes', 'shortMinutes'],
    remedies: ['more-days', 'open-earlier', 'other-days', 'new-days', 'check-in-between', 'cut-down'],
  },
  'no-contact-day': { severity: 'caution', remedies: ['promise-answer'] },
  'pre-work-early': { severity: 'caution', lines: ['preWorkDays'], remedies: ['move-nearer'] },
  'long-pre-work': {
    severity: 'caution',
    lines: ['preWorkMinutes'],
    remedies: ['more-days', 'shift-out', 'cut-down'],
  },
  'goal-without-practice': {
    severity: 'caution',
    lines: ['shortMinutes'],
    remedies: ['add-practice', 'turn-practice'],
  },
  'goal-without-evidence': { severity: 'caution', remedies: ['ask-evidence'] },
  'all-live': { severity: 'note', lines: ['manyActivities'], remedies: ['split-live', 'make-own-time'] },
  'all-own-time': { severity: 'note', lines: ['manyActivities'], remedies: ['make-live'] },
};

/** A line that a check draws, with where it is from. */
export interface ShownLine {
  readonly id: keyof PlanLimits;
  readonly unit: string;
  readonly note: string;
  readonly strength: EvidenceStrength;
  readonly source: RateSource | undefined;
  readonly evidence: readonly string[];
  readonly values: readonly { readonly grade: Grade | undefined; readonly value: number }[];
  /** Whether it is what a remedy reckons with, and no line that a plan can cross. */
  readonly isOfRemedy: boolean;
}

export interface ShownCheck {
  readonly id: CheckId;
  readonly name: string;
  readonly why: string;
  readonly needs: CheckFacts['needs'];
  readonly evidence: readonly string[];
  readonly lines: readonly ShownLine[];
  readonly remedies: readonly { readonly name: string; readonly text: string }[];
}

const ofRemedies: readonly (keyof PlanLimits)[] = ['shortMinutes', 'roundMinutes', 'mostSittings'];

function shownLine(id: keyof PlanLimits, { limits }: PlannerData): ShownLine {
  const { unit, note, strength, source, evidence = [], value } = limits[id];
  const values =
    typeof value === 'number'
      ? [{ grade: undefined, value }]
      : grades.map((grade) => ({ grade, value: value[grade] }));
  return { id, unit, note, strength, source, evidence, values, isOfRemedy: ofRemedies.includes(id) };
}

function shownCheck(id: CheckId, planner: PlannerData): ShownCheck {
  const { name, why, evidence } = planner.checks.checks[id];
  const { needs, lines = [], remedies } = checkFacts[id];
  return {
    id,
    name,
    why,
    needs,
    evidence,
    lines: lines.map((line) => shownLine(line, planner)),
    remedies: remedies.map((remedy) => planner.checks.remedies[remedy]),
  };
}

/** Every check with its line, its reason and its remedies, what weighs most first. */
export const checksBySeverity = (
  planner: PlannerData,
): readonly { readonly severity: Severity; readonly checks: readonly ShownCheck[] }[] =>
  severities.map((severity) => ({
    severity,
    checks: checkIds
      .filter((id) => checkFacts[id].severity === severity)
      .map((id) => shownCheck(id, planner)),
  }));
