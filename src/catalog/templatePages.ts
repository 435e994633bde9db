import { fill } from '#wording/phrases.ts';
import type { Catalog } from './loadCatalog.ts';
import { planLimitsOf, ratesOf } from './loadPlanner.ts';
import type { PlanTemplate } from './loadTemplates.ts';
import { studentsIn } from '#domain/classroom/reach.ts';
import type { ClassProfile } from '#domain/classroom/classProfile.ts';
import { balanceOf } from '#domain/plan/balance.ts';
import { findingsOf } from '#domain/plan/checks.ts';
import type { PlanSetting } from '#domain/plan/checks/finding.ts';
import type { Plan, PlannedMode } from '#domain/plan/plan.ts';
import { streamsOf } from '#domain/plan/streams.ts';
import { teacherMinutes, teacherTotal, type TeacherMinutes } from '#domain/plan/teacherTime.ts';
import { studentWorkload } from '#domain/plan/workload.ts';
import type { ByPace } from '#domain/plan/workloadRates.ts';

export const templatePath = (id: string): string => `/planner/templates/${id}/`;

/** The planner with a copy of the template in it. */
export const startPath = (id: string): string => `/planner/#t1.${id}`;

/** The class that templates are checked against; most are fine in it, some are not. */
const ordinaryClass = 'mixed';

/** The made-up class of the checks, with the sentence that says who is in it. */
export const checkedClass = ({ classroom }: Catalog): ClassProfile & { readonly summary: string } =>
  classroom.profiles.find(({ id }) => id === ordinaryClass)!;

export interface StreamTotals {
  /** The part of the class; undefined where it is never divided. */
  readonly group: string | undefined;
  /** Minutes as planned. */
  readonly planned: Readonly<Record<PlannedMode, number>>;
  /** Minutes in all, own time as it is counted. */
  readonly counted: ByPace;
}

/** The minutes of a plan for each part of the class. */
export function streamTotals(plan: Plan, { planner }: Catalog): readonly StreamTotals[] {
  const counted = studentWorkload(plan, ratesOf(planner));
  return streamsOf(plan).map(({ group, activities }, index) => ({
    group,
    planned: balanceOf({ activities, days: plan.days }).byMode,
    counted: counted[index]!.total,
  }));
}

/** A teacher's minutes for a plan with the class that it is checked against. */
export function teacherTotals(plan: Plan, catalog: Catalog): TeacherMinutes & { readonly students: number } {
  const students = studentsIn(checkedClass(catalog));
  const efforts = Object.fromEntries(catalog.library.activities.map(({ id, effort }) => [id, effort]));
  return { students, ...teacherTotal(teacherMinutes(plan, students, efforts, ratesOf(catalog.planner))) };
}

/** What one check finds in a plan, once for each place. */
export interface FoundInWords {
  readonly name: string;
  readonly why: string;
  readonly evidence: readonly string[];
  readonly days: readonly { readonly day: number | undefined; readonly words: string }[];
}

const settingOf = (catalog: Catalog): PlanSetting => ({
  profile: checkedClass(catalog),
  limits: planLimitsOf(catalog.planner),
  reach: catalog.classroom.reach,
  dataRates: catalog.classroom.rates,
  rates: ratesOf(catalog.planner),
  shares: catalog.advice.patterns.shares.blended,
});

/** What the checks find in a plan with an ordinary class and no policy, in words. */
export function foundIn(plan: Plan, catalog: Catalog): readonly FoundInWords[] {
  const byCheck = Map.groupBy(findingsOf(plan, settingOf(catalog)), ({ check }) => check);
  return [...byCheck].map(([check, findings]) => {
    const { name, found, why, evidence } = catalog.planner.checks.checks[check];
    const days = findings.map(({ day, numbers }) => ({ day, words: fill(found, numbers) }));
    return { name, why, evidence, days };
  });
}

/** A part of one day on a line from 0 to 100 percent of that day's minutes. */
export interface RibbonStep {
  readonly phase: 'live' | 'before';
  readonly from: number;
  readonly share: number;
}

export interface RibbonRow {
  readonly group: string | undefined;
  readonly steps: readonly RibbonStep[];
}

/** What each part of the class does on one day, or on all of them, drawn to the length of its minutes. */
export function ribbonRows(plan: Plan, day?: number): readonly RibbonRow[] {
  const rows = streamsOf(plan).map(({ group, activities }) => {
    const shown = activities.filter((one) => day === undefined || one.day === day);
    const total = shown.reduce((sum, { minutes }) => sum + minutes, 0);
    let past = 0;
    const steps = shown.map(({ mode, minutes }): RibbonStep => {
      const from = (100 * past) / total;
      past += minutes;
      return {
        phase: mode === 'synchronous' ? 'live' : 'before',
        from: Math.round(from),
        share: Math.round((100 * minutes) / total),
      };
    });
    return { group, steps };
  });
  // Where every part of the class does the same on a day, one line tells it.
  const distinct = new Set(rows.map(({ steps }) => JSON.stringify(steps)));
  return distinct.size === 1 ? [{ group: undefined, steps: rows[0]!.steps }] : rows;
}

/** The templates before and after one. */
export function templateNeighbors({ id }: PlanTemplate, { templates }: Catalog) {
  const at = templates.findIndex((other) => other.id === id);
  return { previous: templates[at - 1], next: templates[at + 1] };
}
