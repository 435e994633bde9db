import { ratesOf, type PlannerData } from './loadPlanner.ts';
import type { PlanTemplate } from './loadTemplates.ts';
import type { Plan, PlannedActivity } from '#domain/plan/plan.ts';
import { activityMinutes, minutesOfWork, type ActivityMinutes } from '#domain/plan/workload.ts';
import { paces, type Pace, type WorkloadRates } from '#domain/plan/workloadRates.ts';
import type { EvidenceStrength } from '#domain/vocabulary.ts';

export type RateId = keyof WorkloadRates;

/** What a student takes, then what a teacher takes; the order of the page. */
export const studentRates = [
  'reading',
  'pace',
  'listening',
  'writing',
  'writingPace',
  'posts',
  'video',
  'ownTime',
] as const satisfies readonly RateId[];
export const teacherRates = [
  'prepare',
  'answer',
  'marking',
  'markingShare',
  'groupSize',
] as const satisfies readonly RateId[];

export interface RateSource {
  readonly title: string;
  readonly address?: string;
  readonly asOf: string;
}

/** A rate as a table: one row without a key where it is a list, and no columns where it is a single value. */
export interface ShownRate {
  readonly id: RateId;
  readonly unit: string;
  readonly note: string;
  readonly strength: EvidenceStrength;
  readonly source: RateSource | undefined;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string | undefined; readonly values: readonly number[] }[];
}

type List = Readonly<Record<string, number>>;

function tableOf(rates: number | List | Readonly<Record<string, List>>): Pick<ShownRate, 'columns' | 'rows'> {
  if (typeof rates === 'number') return { columns: [], rows: [{ key: undefined, values: [rates] }] };
  const lists = Object.entries(rates).filter(
    (entry): entry is [string, List] => typeof entry[1] === 'object',
  );
  if (lists.length === 0) {
    return { columns: Object.keys(rates), rows: [{ key: undefined, values: Object.values(rates as List) }] };
  }
  return {
    columns: Object.keys(lists[0]![1]),
    rows: lists.map(([key, list]) => ({ key, values: Object.values(list) })),
  };
}

/** One rate with its unit, how firm it is and where it is from. */
export function shownRate(id: RateId, { workload }: PlannerData): ShownRate {
  const { unit, note, strength, source, rates } = workload[id];
  return { id, unit, note, strength, source, ...tableOf(rates) };
}

/** Every source that the rates name, each once. */
export function rateSources({ workload }: PlannerData): readonly RateSource[] {
  const all = Object.values(workload).flatMap(({ source }) => source ?? []);
  return [...new Map(all.map((source) => [source.title, source])).values()];
}

/** A reading of a plan, with the numbers that its minutes are worked out from. */
export interface WorkedReading {
  readonly title: string;
  readonly words: number;
  /** Words a minute in college for this purpose and difficulty. */
  readonly collegeRate: number;
  /** For each pace: the grade's reader, the speed that comes of both, and the minutes. */
  readonly byPace: readonly {
    readonly pace: Pace;
    readonly reader: number;
    readonly speed: number;
    readonly minutes: number;
  }[];
}

const isReading = ({ workload }: PlannedActivity): boolean => workload?.kind === 'reading';

/** The first reading of a plan worked out step by step; undefined where the plan has none that its grade reads itself. */
export function workedReading({ grade, activities }: Plan, planner: PlannerData): WorkedReading | undefined {
  const activity = activities.find(isReading);
  const work = activity?.workload;
  if (work?.kind !== 'reading' || grade === undefined || grade === 'k-2') return undefined;
  const rates = ratesOf(planner);
  return {
    title: activity!.title,
    words: work.words,
    collegeRate: rates.reading[work.purpose][work.difficulty],
    byPace: paces.map((pace) => {
      const minutes = minutesOfWork(work, grade, pace, rates);
      const reader = rates.pace[grade][pace];
      return { pace, reader, speed: Math.round(work.words / minutes), minutes: Math.round(minutes) };
    }),
  };
}

/** Every activity of a plan with its minutes for three students. */
export const workedActivities = (
  { plan }: PlanTemplate,
  planner: PlannerData,
): readonly { readonly title: string; readonly minutes: ActivityMinutes }[] =>
  plan.activities.map((one) => ({
    title: one.title,
    minutes: activityMinutes(one, plan, ratesOf(planner)),
  }));
