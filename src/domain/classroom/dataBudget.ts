import type { ClassProfile, ClassRow, ReachChannel } from './classProfile.ts';
import { levelOf, type ReachTable } from './reach.ts';

/** What an hour of a channel carries: speeds both ways, or megabytes where speed says nothing about it. */
export type DataRate =
  { readonly kbpsUp: number; readonly kbpsDown: number } | { readonly megabytesAnHour: number };

export type DataRates = Readonly<Record<ReachChannel, DataRate>>;

/** Megabytes an hour of a stream: 0.45 x (kbps up + kbps down), from 3,600 s / 8 bits a byte / 1,000 kB a megabyte. */
export const megabytesFromSpeed = (kbpsUp: number, kbpsDown: number): number => 0.45 * (kbpsUp + kbpsDown);

/** Megabytes an hour that one student uses by a rate. */
export const megabytesAnHour = (rate: DataRate): number =>
  'megabytesAnHour' in rate ? rate.megabytesAnHour : megabytesFromSpeed(rate.kbpsUp, rate.kbpsDown);

export const weeksAMonth = 52 / 12;

/** Gigabytes a month as megabytes a week, and the other way, each to the three digits that such a plan is known to. */
export const weeklyMegabytes = (gigabytesAMonth: number): number =>
  rounded((gigabytesAMonth * 1000) / weeksAMonth);
export const monthlyGigabytes = (megabytesAWeek: number): number =>
  rounded((megabytesAWeek * weeksAMonth) / 1000);

const rounded = (value: number): number => Number(value.toPrecision(3));

/** One activity, done some times a week, by one channel. */
export interface Use {
  readonly channel: ReachChannel;
  readonly minutes: number;
  readonly timesAWeek: number;
}

export interface RowBudget {
  /** The row's place in the profile, from 0. */
  readonly row: number;
  readonly count: number;
  /** Whether the channel reaches the row at all. If not, it uses none of its data. */
  readonly isReached: boolean;
  readonly activityMegabytes: number;
  readonly weekMegabytes: number;
  /** Undefined where the row's data is not capped. */
  readonly capMegabytes: number | undefined;
  readonly isOver: boolean;
}

export interface Saving {
  readonly channel: ReachChannel;
  readonly weekMegabytes: number;
  readonly savesMegabytes: number;
  /** Rows that are over their cap now and would not be by this channel, which reaches them. */
  readonly rowsRelieved: readonly number[];
}

/** Megabytes that one student uses for one activity of so many minutes. */
export const megabytesFor = (channel: ReachChannel, minutes: number, rates: DataRates): number =>
  (megabytesAnHour(rates[channel]) * minutes) / 60;

const reaches = (channel: ReachChannel, row: ClassRow, table: ReachTable): boolean =>
  levelOf(row, channel, table) !== 'none';

/** What a use costs each row in data, for one activity and for a week, against what the row may use. */
export function rowBudgets(
  profile: ClassProfile,
  use: Use,
  rates: DataRates,
  table: ReachTable,
): readonly RowBudget[] {
  const each = megabytesFor(use.channel, use.minutes, rates);
  return profile.rows.map((one, row) => {
    const { count, weeklyCapMegabytes: capMegabytes } = one;
    const isReached = reaches(use.channel, one, table);
    const activityMegabytes = isReached ? each : 0;
    const weekMegabytes = activityMegabytes * use.timesAWeek;
    const isOver = capMegabytes !== undefined && weekMegabytes > capMegabytes;
    return { row, count, isReached, activityMegabytes, weekMegabytes, capMegabytes, isOver };
  });
}

/** What each lighter channel would cost and save a student in a week, the least saving first. */
export function lighterChannels(
  profile: ClassProfile,
  use: Use,
  rates: DataRates,
  table: ReachTable,
): readonly Saving[] {
  const budgets = rowBudgets(profile, use, rates, table);
  const now = megabytesFor(use.channel, use.minutes, rates) * use.timesAWeek;
  return (Object.keys(rates) as ReachChannel[])
    .map((channel) => {
      const weekMegabytes = megabytesFor(channel, use.minutes, rates) * use.timesAWeek;
      const relieved = budgets.filter(
        ({ row, isOver, capMegabytes = Infinity }) =>
          isOver && weekMegabytes <= capMegabytes && reaches(channel, profile.rows[row]!, table),
      );
      return {
        channel,
        weekMegabytes,
        savesMegabytes: now - weekMegabytes,
        rowsRelieved: relieved.map(({ row }) => row),
      };
    })
    .filter(({ savesMegabytes }) => savesMegabytes > 0)
    .toSorted((a, b) => a.savesMegabytes - b.savesMegabytes);
}
