import { groupTags, type ClassProfile, type GroupTag, type ReachChannel } from './classProfile.ts';
import { reachOf, reachShare, studentsIn, type ReachTable } from './reach.ts';
import { remediesFor, type Remedy, type RemedyOption } from './remedies.ts';

/** The conventions by which groups are compared. They are data. */
export interface EquityLimits {
  /** Below this share of the best-served group's reach, a group is flagged. */
  readonly flaggedUnder: number;
  /** A group of fewer students than this is hidden, and never the one that others are measured against. */
  readonly smallestGroup: number;
  /** How much of a student a partial reach counts for, 0 to 1. */
  readonly partialWeight: number;
}

/** A watched group, or everyone who is in none of them. */
export type Group = GroupTag | 'untagged';

export interface GroupReach<One extends Remedy = Remedy> {
  readonly group: Group;
  readonly count: number;
  /** Students of the group who take full part. */
  readonly full: number;
  /** Students of the group who take part in some way. */
  readonly partial: number;
  /** Share of the group that counts as reached, 0 to 1. */
  readonly share: number;
  /** That share over the best-served group's; 1 where nobody is reached at all. */
  readonly ratio: number;
  readonly isFlagged: boolean;
  /** Too few students to show without pointing at one of them. */
  readonly isSmall: boolean;
  /** What brings in most of a flagged group. */
  readonly remedy: RemedyOption<One> | undefined;
}

const rowsOf = (group: Group, { rows }: ClassProfile): ClassProfile => ({
  rows: rows.filter(({ tags }) => (group === 'untagged' ? tags.length === 0 : tags.includes(group))),
});

/**
 * Each group's reach by a channel against the best-served group's: ratio = share of the group / largest share.
 * A student with two tags counts in both groups. Groups without students are left out; none at all without tags.
 */
export function equityOf<One extends Remedy>(
  profile: ClassProfile,
  channel: ReachChannel,
  limits: EquityLimits,
  remedies: readonly One[],
  table: ReachTable,
): readonly GroupReach<One>[] {
  if (profile.rows.every(({ tags }) => tags.length === 0)) return [];
  const groups = [...groupTags, 'untagged' as const]
    .map((group) => ({ group, part: rowsOf(group, profile) }))
    .filter(({ part }) => studentsIn(part) > 0)
    .map(({ group, part }) => {
      const reach = reachOf(part, channel, table);
      const share = reachShare(reach, limits.partialWeight);
      return { group, part, full: reach.full, partial: reach.partial, count: reach.total, share };
    });
  const best = Math.max(
    0,
    ...groups.filter(({ count }) => count >= limits.smallestGroup).map(({ share }) => share),
  );
  return groups.map(({ part, ...group }) => {
    const ratio = best === 0 ? 1 : group.share / best;
    // 0.8 of 0.75 is 0.6000000000000001 to a computer, and a group exactly at the line is not under it.
    const isFlagged = ratio < limits.flaggedUnder - 1e-9;
    return {
      ...group,
      ratio,
      isFlagged,
      isSmall: group.count < limits.smallestGroup,
      remedy: isFlagged ? remediesFor(part, channel, remedies, table)[0] : undefined,
    };
  });
}
