import type { Plan, PlannedActivity, PlannedMode } from '../plan.ts';
import { twinEdit } from '../sources.ts';
import { split } from '../splitting.ts';
import { modeOf, unitsOf } from '../units.ts';
import {
  ruledOut,
  together,
  type Check,
  type CheckId,
  type Finding,
  type PlanRemedy,
  type PlanSetting,
} from './finding.ts';
import { modes, type Mode } from '#domain/vocabulary.ts';

/** All parts of one activity, or one that stands alone. */
type Unit = readonly PlannedActivity[];

const checkOf: Readonly<Record<Mode, CheckId>> = {
  synchronous: 'forbidden-live',
  asynchronous: 'forbidden-own-time',
  blended: 'forbidden-blend',
};

const minutesOf = (parts: Unit): number => parts.reduce((sum, { minutes }) => sum + minutes, 0);

/** Activities of the other mode turned into this one. */
const turnedInto = (mode: PlannedMode, others: Unit): PlanRemedy => ({
  id: mode === 'synchronous' ? 'make-live' : 'make-own-time',
  edit: together(others.map((one) => twinEdit(one, undefined))),
});

/** A blend: the shortest of several parts turned, or an activity that is long enough for two parts split. */
function blended(plan: Plan, unit: Unit, { shares }: PlanSetting): PlanRemedy | undefined {
  const one = unit.toSorted((a, b) => a.minutes - b.minutes)[0]!;
  if (unit.length > 1) return turnedInto(one.mode === 'synchronous' ? 'asynchronous' : 'synchronous', [one]);
  const share = shares[one.learningType];
  const made = split(plan, one, share);
  const parts = made.plan.activities.filter(({ id }) => made.ids.includes(id));
  if (made.problem !== undefined || modeOf(parts) !== 'blended') return undefined;
  const id = one.mode === 'synchronous' ? 'split-live' : 'split-task';
  return { id, edit: { kind: 'split', id: one.id, shares: share } };
}

/** All of it in the mode that takes fewer changes, of those that the card leaves. */
function inOneMode(unit: Unit, out: readonly Mode[]): PlanRemedy | undefined {
  const minutesIn = (mode: PlannedMode) => minutesOf(unit.filter((one) => one.mode === mode));
  const [target] = (['synchronous', 'asynchronous'] as const)
    .filter((mode) => !out.includes(mode))
    .toSorted((a, b) => minutesIn(b) - minutesIn(a));
  return (
    target &&
    turnedInto(
      target,
      unit.filter((one) => one.mode !== target),
    )
  );
}

/** Where only a blend is left and there is too little time for two parts: more time, and then the two parts. */
function lengthened(plan: Plan, unit: Unit, setting: PlanSetting): PlanRemedy | undefined {
  const [one] = unit;
  const { shortMinutes: minutes } = setting.limits;
  if (unit.length > 1 || one!.minutes >= minutes) return undefined;
  const divided = blended(plan, [{ ...one!, minutes }], setting);
  const longer = { kind: 'change', id: one!.id, change: { minutes } } as const;
  return divided && { ...divided, edit: together([longer, divided.edit]) };
}

/** The least that brings a unit into a mode that is left: part of it in the other mode, or all of it. */
function remedyFor(plan: Plan, unit: Unit, out: readonly Mode[], setting: PlanSetting) {
  if (out.includes('blended')) return inOneMode(unit, out);
  return blended(plan, unit, setting) ?? inOneMode(unit, out) ?? lengthened(plan, unit, setting);
}

/**
 * Activities held in a mode that the policy card rules out, by what it requires or by what it forbids. Nothing is found
 * under a card that rules out all three: that is a conflict of the card's, and it is told where the card is.
 */
export const forbiddenModes: Check = (plan, setting) => {
  const out = ruledOut(setting);
  if (out.length === modes.length) return [];
  return unitsOf(plan)
    .filter((unit) => out.includes(modeOf(unit)))
    .flatMap((unit): readonly Finding[] => {
      const remedy = remedyFor(plan, unit, out, setting);
      // A plan that holds all it can takes no second part, so where only a blend is left there is no way on to show.
      if (remedy === undefined) return [];
      return [
        {
          check: checkOf[modeOf(unit)],
          severity: 'problem',
          numbers: { minutes: minutesOf(unit) },
          ids: unit.map(({ id }) => id),
          day: unit[0]!.day,
          remedy,
        },
      ];
    });
};
