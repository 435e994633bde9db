import { text } from '#catalog/catalog.ts';
import { guideCounts, type KindVotes } from '#catalog/loadGuideVotes.ts';
import { modes, type Mode, type Verdict } from '#domain/vocabulary.ts';

/** What published guides say of one kind of activity, in the words of a row. */
export interface GuideVoteRow {
  readonly kind: string;
  readonly name: string;
  /** How many groups of guides say the mode that the table is about. */
  readonly say: string;
  readonly others: string;
  readonly forSchools: string;
  readonly listed: string;
}

/** The counted votes of a kind of activity. Throws on a kind that there is not, so that a build cannot lose a number. */
export function votesOf(kind: string): KindVotes {
  const votes = guideCounts().kinds.get(kind);
  if (votes) return votes;
  throw new Error(`Guides: expected an id of content/activity-guides/kinds.yaml, found ${kind}.`);
}

/** How many groups of guides say one thing of a kind: 12 of 13. */
export const countOf = (kind: string, says: Verdict): string => {
  const votes = votesOf(kind);
  return text('library.guides.of', { count: votes.says[says], total: votes.votes.length });
};

/** The rows of a table about some kinds, their ids with spaces between, and one mode. */
export function guideVoteRows(kinds: string, mode: Mode): readonly GuideVoteRow[] {
  return kinds.split(/[\s,]+/).map((id) => {
    const { kind, name, says, votes, forSchools, listed } = votesOf(id);
    const others = [...modes, 'either' as const]
      .filter((verdict: Verdict) => verdict !== mode && says[verdict] > 0)
      .map((verdict) =>
        text('library.guides.otherOne', {
          count: says[verdict],
          says: text(`library.guides.says.${verdict}`),
        }),
      );
    return {
      kind,
      name,
      say: countOf(id, mode),
      others: others.join(', '),
      forSchools: text('library.guides.of', { count: forSchools, total: votes.length }),
      listed: String(listed),
    };
  });
}
