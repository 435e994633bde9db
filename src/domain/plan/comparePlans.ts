import { balanceOf, type Balance } from './balance.ts';
import { findingKey, findingsOf } from './checks.ts';
import type { Finding, PlanSetting } from './checks/finding.ts';
import { unreachedByDay } from './checks/unreachedStudents.ts';
import { planDifferences, type PlanDifference } from './differences.ts';
import type { Plan } from './plan.ts';
import { studentWorkload, type StudentWorkload } from './workload.ts';
import type { WorkloadRates } from './workloadRates.ts';

/** One version of a plan, counted. */
export interface PlanFigures {
  readonly balance: Balance;
  readonly workload: readonly StudentWorkload[];
  /** For each day of the plan, the students whom nothing on it reaches; 0 for a day on which nothing begins. */
  readonly unreachedByDay: readonly number[];
  readonly findings: readonly Finding[];
}

export interface PlanComparison {
  readonly first: PlanFigures;
  readonly second: PlanFigures;
  /** What the checks find only in one of the two. */
  readonly onlyInFirst: readonly Finding[];
  readonly onlyInSecond: readonly Finding[];
  readonly differences: readonly PlanDifference[];
}

/** Totals, reach and findings of one plan. */
export function planFigures(plan: Plan, setting: PlanSetting, rates: WorkloadRates): PlanFigures {
  return {
    balance: balanceOf(plan),
    workload: studentWorkload(plan, rates),
    unreachedByDay: unreachedByDay(plan, setting).map((rows) =>
      rows.reduce((sum, { count }) => sum + count, 0),
    ),
    findings: findingsOf(plan, setting),
  };
}

/** Two versions of a plan side by side, in one setting. */
export function comparePlans(
  before: Plan,
  after: Plan,
  setting: PlanSetting,
  rates: WorkloadRates,
): PlanComparison {
  const [first, second] = [before, after].map((plan) => planFigures(plan, setting, rates)) as [
    PlanFigures,
    PlanFigures,
  ];
  const notIn = ({ findings }: PlanFigures) => {
    const keys = new Set(findings.map(findingKey));
    return (finding: Finding) => !keys.has(findingKey(finding));
  };
  return {
    first,
    second,
    onlyInFirst: first.findings.filter(notIn(second)),
    onlyInSecond: second.findings.filter(notIn(first)),
    differences: planDifferences(before, after),
  };
}
