import {
  reachLevels,
  type ClassProfile,
  type ClassRow,
  type Connection,
  type Device,
  type QuietPlace,
  type ReachChannel,
  type ReachLevel,
} from './classProfile.ts';

/** How far one thing about a row lets it take part, and why not further. */
export interface Hurdle {
  readonly level: ReachLevel;
  /** A sentence; undefined where nothing is in the way. */
  readonly reason?: string;
}

/** What a channel asks of a row, thing by thing. */
export interface ChannelNeeds {
  readonly device: Readonly<Record<Device, Hurdle>>;
  readonly connection: Readonly<Record<Connection, Hurdle>>;
  readonly quietPlace: Readonly<Record<QuietPlace, Hurdle>>;
  readonly phoneLine: Readonly<Record<'yes' | 'no', Hurdle>>;
}

export type ReachTable = Readonly<Record<ReachChannel, ChannelNeeds>>;

/** One row as a channel meets it. */
export interface RowReach {
  /** The row's place in the profile, from 0. */
  readonly row: number;
  readonly count: number;
  readonly level: ReachLevel;
  /** Why not further: the reasons of everything that holds the row at its level. */
  readonly reasons: readonly string[];
}

export interface ChannelReach {
  readonly channel: ReachChannel;
  /** Students who take full part, who take part in some way, and whom the channel does not reach. */
  readonly full: number;
  readonly partial: number;
  readonly none: number;
  readonly total: number;
  /** Rows that do not take full part, those whom nothing reaches first. */
  readonly short: readonly RowReach[];
}

const rank = (level: ReachLevel): number => reachLevels.indexOf(level);

/** The lower of two levels. */
const lower = (one: ReachLevel, other: ReachLevel): ReachLevel => (rank(one) > rank(other) ? one : other);

/** How many students a profile holds. */
export const studentsIn = ({ rows }: ClassProfile): number => rows.reduce((sum, { count }) => sum + count, 0);

const hurdlesOf = (row: ClassRow, needs: ChannelNeeds): readonly Hurdle[] => [
  needs.device[row.device],
  needs.connection[row.connection],
  needs.quietPlace[row.quietPlace],
  needs.phoneLine[row.phoneLine ? 'yes' : 'no'],
];

/** How far a row takes part through a channel: the lowest of what its device, connection, place and line allow. */
export const levelOf = (row: ClassRow, channel: ReachChannel, table: ReachTable): ReachLevel =>
  hurdlesOf(row, table[channel])
    .map(({ level }) => level)
    .reduce(lower);

/** How far a row takes part when it may use whichever of several channels serves it best; `none` of no channels. */
export const bestLevelOf = (
  row: ClassRow,
  channels: readonly ReachChannel[],
  table: ReachTable,
): ReachLevel =>
  channels
    .map((channel) => levelOf(row, channel, table))
    .reduce<ReachLevel>((best, level) => (rank(level) < rank(best) ? level : best), 'none');

function rowReach(row: ClassRow, index: number, channel: ReachChannel, table: ReachTable): RowReach {
  const level = levelOf(row, channel, table);
  const holding = hurdlesOf(row, table[channel]).filter((hurdle) => hurdle.level === level);
  const reasons = holding.flatMap(({ reason }) => reason ?? []);
  return { row: index, count: row.count, level, reasons };
}

/** Whom one channel reaches, how far, and who is left short and why: exact counts, no estimate. */
export function reachOf(profile: ClassProfile, channel: ReachChannel, table: ReachTable): ChannelReach {
  const rows = profile.rows.map((row, index) => rowReach(row, index, channel, table));
  const counted = countByLevel(rows);
  const short = rows
    .filter(({ level }) => level !== 'full')
    .toSorted((a, b) => rank(b.level) - rank(a.level));
  return { channel, ...counted, short };
}

function countByLevel(
  rows: readonly { readonly count: number; readonly level: ReachLevel }[],
): Pick<ChannelReach, ReachLevel | 'total'> {
  const at = (level: ReachLevel) =>
    rows.filter((row) => row.level === level).reduce((sum, { count }) => sum + count, 0);
  const [full, partial, none] = [at('full'), at('partial'), at('none')];
  return { full, partial, none, total: full + partial + none };
}

/**
 * The share of a class that counts as reached, 0 to 1: full + weight x partial over all; 0 for nobody.
 * The weight of a student who takes part in some way is data.
 */
export const reachShare = (
  { full, partial, total }: Pick<ChannelReach, ReachLevel | 'total'>,
  partialWeight: number,
): number => (total === 0 ? 0 : (full + partialWeight * partial) / total);
