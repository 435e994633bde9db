import { dataWeeksOf, lightened, megabytesOf } from './checks/dataOverCap.ts';
import type { Plan, PlanChannel } from './plan.ts';
import type { DataRates } from '#domain/classroom/dataBudget.ts';

/** What one activity takes of a student's data, in megabytes, and what the next lighter channel would save. */
export interface ActivityData {
  readonly id: string;
  readonly megabytes: number;
  /** Undefined where nothing lighter carries it, or it takes nothing. */
  readonly lighter: { readonly channel: PlanChannel; readonly saves: number } | undefined;
}

/** The data of the school week that takes most. */
export interface DataUse {
  /** The day that the week begins on, from 0. */
  readonly firstDay: number;
  /** What it takes of one student's data. */
  readonly megabytes: number;
  /** Those of its activities that take data, what takes most first. */
  readonly activities: readonly ActivityData[];
}

/** What a plan takes of a student's data in the week that takes most, of the part of the class for whom it is most. */
export function dataUseOf(plan: Plan, rates: DataRates): DataUse {
  const week = dataWeeksOf(plan, rates).toSorted((a, b) => b.megabytes - a.megabytes)[0]!;
  const activities = week.activities.map((one): ActivityData => {
    const megabytes = megabytesOf(one, rates);
    const next = lightened(one);
    const saves = next === undefined ? 0 : megabytes - megabytesOf(next, rates);
    return {
      id: one.id,
      megabytes,
      lighter: next === undefined || saves <= 0 ? undefined : { channel: next.channel, saves },
    };
  });
  return {
    ...week,
    activities: activities
      .filter(({ megabytes }) => megabytes > 0)
      .toSorted((a, b) => b.megabytes - a.megabytes),
  };
}
