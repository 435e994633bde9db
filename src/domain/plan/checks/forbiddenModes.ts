import type { Plan, PlannedActivity, PlannedMode } from '../plan.ts';
import type { PlanEdit } from '../planEdit.ts';
import { twinEdit } from '../sources.ts';
import { split } from '../splitting.ts';
import { modeOf, unitsOf } from '../units.ts';
import { remedied, type Check, type CheckId, type Finding, type PlanSetting } from './finding.ts';
import { modesRuledOut } from '#domain/policy/modesRuledOut.ts';
import type { Mode } from '#domain/vocabulary.ts';

/** All parts of one activity, or one that stands alone. */
type Unit = readonly PlannedActivity[];

const checkOf: Readonly<Record<Mode, CheckId>> = {
  synchronous: 'forbidden-live',
  asynchronous: 'forbidden-own-time',
  blended: 'forbidden-blend',
};

const minutesOf = (parts: Unit): number => parts.reduce((sum, { minutes }) => sum + minutes, 0);

/** Activities of the other mode turned into this one. */
function turnedInto(mode: PlannedMode, others: Unit): Pick<Finding, 'remedy'> {
  const edits = others.map((one) => twinEdit(one, undefined));
  const edit: PlanEdit = edits.length === 1 ? edits[0]! : { kind: 'all', edits };
  return remedied(mode === 'synchronous' ? 'make-live' : 'make-own-time', edit);
}

/** A blend: the shortest of several parts turned, or an activity that is long enough for two parts split. */
function blended(plan: Plan, unit: Unit, { shares }: PlanSetting): Pick<Finding, 'remedy'> {
  const one = unit.toSorted((a, b) => a.minutes - b.minutes)[0]!;
  if (unit.length > 1) return turnedInto(one.mode === 'synchronous' ? 'asynchronous' : 'synchronous', [one]);
  const share = shares[one.learningType];
  const made = split(plan, one, share);
  const parts = made.plan.activities.filter(({ id }) => made.ids.includes(id));
  if (made.problem !== undefined || modeOf(parts) !== 'blended') return {};
  const id = one.mode === 'synchronous' ? 'split-live' : 'split-task';
  return remedied(id, { kind: 'split', id: one.id, shares: share });
}

/** The least that brings a unit into a mode that is left: part of it in the other mode, or all of it. */
function remedyFor(plan: Plan, unit: Unit, out: readonly Mode[], setting: PlanSetting) {
  const isLeft = (mode: Mode) => !out.includes(mode);
  const joined = isLeft('blended') ? blended(plan, unit, setting) : {};
  if (joined.remedy !== undefined) return joined;
  const minutesIn = (mode: PlannedMode) => minutesOf(unit.filter((one) => one.mode === mode));
  const [target] = (['synchronous', 'asynchronous'] as const)
    .filter(isLeft)
    .toSorted((a, b) => minutesIn(b) - minutesIn(a));
  if (target === undefined) return {};
  return turnedInto(
    target,
    unit.filter((one) => one.mode !== target),
  );
}

/** Activities held in a mode that the policy card rules out, by what it requires or by what it forbids. */
export const forbiddenModes: Check = (plan, setting) => {
  const out = setting.card === undefined ? [] : modesRuledOut(setting.card);
  return unitsOf(plan)
    .filter((unit) => out.includes(modeOf(unit)))
    .map((unit): Finding => ({
      check: checkOf[modeOf(unit)],
      severity: 'problem',
      numbers: { minutes: minutesOf(unit) },
      ids: unit.map(({ id }) => id),
      day: unit[0]!.day,
      ...remedyFor(plan, unit, out, setting),
    }));
};
