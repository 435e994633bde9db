import { heaviestWeek, lightened, megabytesOf } from './checks/dataOverCap.ts';
import type { Plan, PlanChannel } from './plan.ts';
import type { ClassProfile } from '#domain/classroom/classProfile.ts';
import type { DataRates } from '#domain/classroom/dataBudget.ts';
import { schoolDaysAWeek } from '#domain/policy/policyCard.ts';

/** What one activity takes of a student's data, in megabytes, and what the next lighter channel would save. */
export interface ActivityData {
  readonly id: string;
  readonly megabytes: number;
  /** Undefined where nothing lighter carries it, or it takes nothing. */
  readonly lighter: { readonly channel: PlanChannel; readonly saves: number } | undefined;
}

/** What the week takes of a row's data, in megabytes. */
export interface RowData {
  /** The row's place in the profile, from 0. */
  readonly row: number;
  readonly count: number;
  readonly weekMegabytes: number;
  /** Undefined where the row's data is not capped. */
  readonly capMegabytes: number | undefined;
}

/** The data of the school week that takes most. */
export interface DataUse {
  /** The day that the week begins on, from 0. */
  readonly firstDay: number;
  readonly weekMegabytes: number;
  /** Those of its activities that take data, what takes most first. */
  readonly activities: readonly ActivityData[];
  readonly rows: readonly RowData[];
}

/** What a plan takes of a student's data in the week that takes most, of the part of the class for whom it is most. */
export function dataUseOf(plan: Plan, profile: ClassProfile, rates: DataRates): DataUse {
  const weeks = Array.from({ length: Math.ceil(plan.days / schoolDaysAWeek) }, (_, index) => {
    const firstDay = index * schoolDaysAWeek;
    const activities = heaviestWeek(plan, firstDay, rates);
    const weekMegabytes = activities.reduce((sum, one) => sum + megabytesOf(one, rates), 0);
    return { firstDay, activities, weekMegabytes };
  });
  const most = weeks.toSorted((a, b) => b.weekMegabytes - a.weekMegabytes)[0]!;
  const activities = most.activities.map((one): ActivityData => {
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
    firstDay: most.firstDay,
    weekMegabytes: most.weekMegabytes,
    activities: activities
      .filter(({ megabytes }) => megabytes > 0)
      .toSorted((a, b) => b.megabytes - a.megabytes),
    rows: profile.rows.map(({ count, weeklyCapMegabytes: capMegabytes }, row) => ({
      row,
      count,
      weekMegabytes: most.weekMegabytes,
      capMegabytes,
    })),
  };
}
