import {
  liveReachChannels,
  type ClassProfile,
  type ClassRow,
  type Connection,
  type Device,
  type QuietPlace,
  type ReachChannel,
} from './classProfile.ts';
import { bestLevelOf, levelOf, studentsIn, type ReachTable } from './reach.ts';

interface Turn<Field extends string, Value> {
  readonly field: Field;
  /** The values it helps. */
  readonly from: readonly Value[];
  readonly to: Value;
}

/** What a remedy turns into what: a field of a row, or the channel itself for those whom it leaves short. */
export type RemedyChange =
  | Turn<'channel', ReachChannel>
  | Turn<'device', Device>
  | Turn<'connection', Connection>
  | Turn<'quietPlace', QuietPlace>
  | Turn<'phoneLine', boolean>;

export interface Remedy {
  readonly id: string;
  /** 1 a teacher alone and today, 2 with the school's help, 3 with money. */
  readonly effort: number;
  readonly change: RemedyChange;
}

/** One remedy, or a small set of them, and what it does for a class. */
export interface RemedyOption<One extends Remedy = Remedy> {
  readonly remedies: readonly One[];
  /** Students who would newly take full part. */
  readonly brings: number;
  /** Students who would take full part in all. */
  readonly reaches: number;
  /** Places of the rows it brings in. */
  readonly rows: readonly number[];
  /** False when a live lesson would turn into own time for those it brings in. */
  readonly keepsTime: boolean;
}

const mostTogether = 3;
const isLive = (channel: ReachChannel): boolean =>
  (liveReachChannels as readonly ReachChannel[]).includes(channel);

const keepsTime = ({ change }: Remedy, channel: ReachChannel): boolean =>
  change.field !== 'channel' || isLive(change.to) === isLive(channel);

function changedRow(row: ClassRow, remedies: readonly Remedy[]): ClassRow {
  return remedies.reduce<ClassRow>((now, { change }) => {
    if (change.field === 'channel') return now;
    const helps = (change.from as readonly unknown[]).includes(now[change.field]);
    return helps ? { ...now, [change.field]: change.to } : now;
  }, row);
}

/** The channel and every other that the remedies open beside it. */
const channelsAfter = (channel: ReachChannel, remedies: readonly Remedy[]): readonly ReachChannel[] => [
  channel,
  ...remedies.flatMap(({ change }) =>
    change.field === 'channel' && change.from.includes(channel) ? [change.to] : [],
  ),
];

/** What a channel leaves to be done: the rows that it does not reach in full, and how many students it does. */
interface Gap {
  readonly channel: ReachChannel;
  readonly already: number;
  readonly short: readonly { readonly row: ClassRow; readonly index: number }[];
}

function gapOf(profile: ClassProfile, channel: ReachChannel, table: ReachTable): Gap {
  const short = profile.rows
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => levelOf(row, channel, table) !== 'full');
  const left = short.reduce((sum, { row }) => sum + row.count, 0);
  return { channel, already: studentsIn(profile) - left, short };
}

function optionFor<One extends Remedy>(
  remedies: readonly One[],
  { channel, already, short }: Gap,
  table: ReachTable,
): RemedyOption<One> {
  const channels = channelsAfter(channel, remedies);
  const brought = short.filter(
    ({ row }) => bestLevelOf(changedRow(row, remedies), channels, table) === 'full',
  );
  const brings = brought.reduce((sum, { row }) => sum + row.count, 0);
  return {
    remedies,
    brings,
    reaches: already + brings,
    rows: brought.map(({ index }) => index),
    keepsTime: remedies.every((remedy) => keepsTime(remedy, channel)),
  };
}

const effortOf = ({ remedies }: RemedyOption): number =>
  remedies.reduce((sum, { effort }) => sum + effort, 0);

const bestFirst = (a: RemedyOption, b: RemedyOption): number =>
  Number(b.keepsTime) - Number(a.keepsTime) ||
  b.brings - a.brings ||
  a.remedies.length - b.remedies.length ||
  effortOf(a) - effortOf(b);

/** Every set of `size` of the items, in their order. */
function setsOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    setsOf(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}

/**
 * What would bring in the students whom a channel leaves short, best first: each remedy that brings somebody, and the
 * smallest set of up to three that brings more than any of them alone. What keeps a live lesson live comes first.
 */
export function remediesFor<One extends Remedy>(
  profile: ClassProfile,
  channel: ReachChannel,
  all: readonly One[],
  table: ReachTable,
): readonly RemedyOption<One>[] {
  const gap = gapOf(profile, channel, table);
  const judge = (remedies: readonly One[]) => optionFor(remedies, gap, table);
  const singles = all.map((remedy) => judge([remedy])).filter(({ brings }) => brings > 0);
  const keeping = all.filter((remedy) => keepsTime(remedy, channel));
  const most = Math.max(0, ...singles.filter((option) => option.keepsTime).map(({ brings }) => brings));
  if (gap.already + most === studentsIn(profile)) return singles.toSorted(bestFirst);
  const together = Array.from({ length: mostTogether - 1 }, (_, index) => setsOf(keeping, index + 2))
    .flat()
    .map(judge)
    .filter(({ brings }) => brings > most)
    .toSorted(bestFirst);
  return [...singles, ...together.slice(0, 1)].toSorted(bestFirst);
}
