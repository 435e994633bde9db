import type { Verdict } from '#domain/vocabulary.ts';

/** How firmly a guide says it, weakest first: named in a list, found in a study, advised, required. */
export const guideStrengths = ['lists', 'found', 'recommends', 'requires'] as const;
export type GuideStrength = (typeof guideStrengths)[number];

/** Whom a guide is written for. */
export const guideAudiences = ['schools', 'universities', 'adults'] as const;
export type GuideAudience = (typeof guideAudiences)[number];

/** What one guide says of one kind of activity. */
export interface GuideAdvice {
  readonly kind: string;
  /** Guides that copy one another are one family. */
  readonly family: string;
  readonly says: Verdict;
  readonly strength: GuideStrength;
  readonly audience: GuideAudience;
}

/** What one family of guides says of one kind, its firmest word. */
export interface GuideVote {
  readonly family: string;
  /** `either` also where its firmest words differ from case to case. */
  readonly says: Verdict;
  /** Whether it only names the activity in a list, which is weaker than advising it. */
  readonly isListed: boolean;
  /** Whether any of its guides that speak of the kind is written for schools. */
  readonly isForSchools: boolean;
}

/** The votes on one kind of activity, counted by what they say. */
export interface VoteCount {
  readonly kind: string;
  readonly votes: readonly GuideVote[];
  readonly says: Readonly<Record<Verdict, number>>;
  readonly listed: number;
  readonly forSchools: number;
}

/** One vote for each family that speaks of `kind`, in the order in which the families first appear. */
export function votesOn(kind: string, advice: readonly GuideAdvice[]): VoteCount {
  const ofKind = advice.filter((one) => one.kind === kind);
  const families = [...new Set(ofKind.map(({ family }) => family))];
  const votes = families.map((family) => voteOf(ofKind.filter((one) => one.family === family)));
  return {
    kind,
    votes,
    says: {
      synchronous: saying('synchronous', votes),
      asynchronous: saying('asynchronous', votes),
      blended: saying('blended', votes),
      either: saying('either', votes),
    },
    listed: votes.filter(({ isListed }) => isListed).length,
    forSchools: votes.filter(({ isForSchools }) => isForSchools).length,
  };
}

const saying = (verdict: Verdict, votes: readonly GuideVote[]): number =>
  votes.filter(({ says }) => says === verdict).length;

// A guide that lists an activity says less than one that advises it; what a study found counts as advice.
const firmness: Readonly<Record<GuideStrength, number>> = { lists: 0, found: 1, recommends: 1, requires: 2 };

function voteOf(words: readonly GuideAdvice[]): GuideVote {
  const firmest = Math.max(...words.map(({ strength }) => firmness[strength]));
  const said = new Set(words.filter((one) => firmness[one.strength] === firmest).map(({ says }) => says));
  return {
    family: words[0]!.family,
    says: said.size === 1 ? [...said][0]! : 'either',
    isListed: firmest === firmness.lists,
    isForSchools: words.some(({ audience }) => audience === 'schools'),
  };
}

/** What most votes say, and `undefined` where no answer has more votes than every other. */
export function mostSay({ says }: VoteCount): Verdict | undefined {
  const ranked = (Object.keys(says) as Verdict[]).sort((a, b) => says[b] - says[a]);
  const [first, second] = ranked as [Verdict, Verdict];
  return says[first] > says[second] ? first : undefined;
}
