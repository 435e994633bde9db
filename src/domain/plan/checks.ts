import { adultNeeded } from './checks/adultNeeded.ts';
import { clashes } from './checks/clashes.ts';
import { dataOverCap } from './checks/dataOverCap.ts';
import { daysWithoutContact } from './checks/daysWithoutContact.ts';
import { checkIds, type Check, type Finding, type PlanSetting } from './checks/finding.ts';
import { forbiddenModes } from './checks/forbiddenModes.ts';
import { goals } from './checks/goals.ts';
import { lengths } from './checks/lengths.ts';
import { livePolicy } from './checks/livePolicy.ts';
import { liveWithoutFallback } from './checks/liveWithoutFallback.ts';
import { longOwnTime } from './checks/longOwnTime.ts';
import { oneMode } from './checks/oneMode.ts';
import { policyManner } from './checks/policyManner.ts';
import { preWork } from './checks/preWork.ts';
import { shortForWork } from './checks/shortForWork.ts';
import { unreachedStudents } from './checks/unreachedStudents.ts';
import type { Plan } from './plan.ts';

const checks: readonly Check[] = [
  unreachedStudents,
  livePolicy,
  forbiddenModes,
  policyManner,
  clashes,
  dataOverCap,
  adultNeeded,
  lengths,
  liveWithoutFallback,
  shortForWork,
  longOwnTime,
  daysWithoutContact,
  preWork,
  goals,
  oneMode,
];

/** Everything that the checks find in a plan, what weighs most first, then by day. */
export function findingsOf(plan: Plan, setting: PlanSetting): readonly Finding[] {
  const place = ({ check }: Finding) => checkIds.indexOf(check);
  return checks
    .flatMap((check) => check(plan, setting))
    .toSorted((a, b) => place(a) - place(b) || (a.day ?? -1) - (b.day ?? -1));
}

/** What tells one finding from another, whatever remedy goes with it. */
export const findingKey = ({ check, day, group, row, ids }: Finding): string =>
  JSON.stringify([check, day ?? null, group ?? null, row ?? null, ids]);
