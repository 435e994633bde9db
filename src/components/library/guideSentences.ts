import { text } from '#catalog/catalog.ts';
import { guideCounts, type KindVotes } from '#catalog/loadGuideVotes.ts';
import { mostSay } from '#domain/library/guideVotes.ts';
import { modes, type Verdict } from '#domain/vocabulary.ts';

/** The kinds that guides speak of at all, with their counted votes. */
export const spokenOf = (kinds: readonly string[]): readonly KindVotes[] =>
  kinds.map((kind) => guideCounts().kinds.get(kind)!).filter(({ votes }) => votes.length > 0);

/** What groups of published guides say of one kind of activity, counted, in sentences. */
export function guideSentences(kind: KindVotes): string {
  const rest = mostSay(kind) === undefined ? '' : others(kind);
  return [
    lead(kind),
    rest && text('library.guides.others', { others: rest }),
    text('library.guides.schools', { schools: kind.forSchools, total: kind.votes.length }),
    kind.listed > 0 && text('library.guides.listed', { listed: kind.listed }),
  ]
    .filter(Boolean)
    .join(' ');
}

const says = (verdict: Verdict): string => text(`library.guides.says.${verdict}`);

function lead(kind: KindVotes): string {
  const most = mostSay(kind);
  const total = kind.votes.length;
  const { name } = kind;
  if (most === undefined) return text('library.guides.level', { name, total, others: others(kind) });
  if (total === 1) return text('library.guides.one', { name, says: says(most) });
  const count = kind.says[most];
  return text(count === total ? 'library.guides.all' : 'library.guides.most', {
    name,
    says: says(most),
    count,
    total,
  });
}

function others(kind: KindVotes): string {
  const most = mostSay(kind);
  return [...modes, 'either' as const]
    .filter((verdict) => verdict !== most && kind.says[verdict] > 0)
    .map((verdict) => text('library.guides.otherOne', { count: kind.says[verdict], says: says(verdict) }))
    .join(', ');
}
