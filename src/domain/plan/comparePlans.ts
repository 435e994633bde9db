import { streamBalances } from './balance.ts';
import { findingKey, findingsOf } from './checks.ts';
import type { Finding, PlanSetting } from './checks/finding.ts';
import { unreachedByDay } from './checks/unreachedStudents.ts';
import { planDifferences, type PlanDifference } from './differences.ts';
import type { Plan } from './plan.ts';
import { teacherMinutes, teacherTotal, type Efforts, type TeacherMinutes } from './teacherTime.ts';
import { studentWorkload } from './workload.ts';
import { paces, type Pace } from './workloadRates.ts';

/** The least and the most that one part of the class has; equal where it is never divided. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Whose time is counted beside the students'. */
export interface Teaching {
  readonly students: number;
  readonly efforts: Efforts;
}

/** One version of a plan, counted. Minutes are those of one student: no student does what every group does. */
export interface PlanFigures {
  readonly live: Range;
  readonly ownTime: Range;
  /** All minutes, own time as it is counted for each pace. */
  readonly paced: Readonly<Record<Pace, Range>>;
  readonly teacher: TeacherMinutes;
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

const rangeOf = (values: readonly number[]): Range => ({
  least: Math.min(...values),
  most: Math.max(...values),
});

/** Totals, the teacher's own time, reach and findings of one plan. */
export function planFigures(plan: Plan, setting: PlanSetting, { students, efforts }: Teaching): PlanFigures {
  const { rates } = setting;
  const planned = streamBalances(plan).map(({ byMode }) => byMode);
  const counted = studentWorkload(plan, rates).map(({ total }) => total);
  return {
    live: rangeOf(planned.map(({ synchronous }) => synchronous)),
    ownTime: rangeOf(planned.map(({ asynchronous }) => asynchronous)),
    paced: Object.fromEntries(
      paces.map((pace) => [pace, rangeOf(counted.map((total) => total[pace]))]),
    ) as Record<Pace, Range>,
    teacher: teacherTotal(teacherMinutes(plan, students, efforts, rates)),
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
  teaching: Teaching,
): PlanComparison {
  const [first, second] = [before, after].map((plan) => planFigures(plan, setting, teaching)) as [
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
