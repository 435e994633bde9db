import { contentRoot } from './contentRoot.ts';
import { ContentError, readYaml } from './readYaml.ts';
import {
  ActivityGuidesSchema,
  GuideKindsSchema,
  type ActivityGuides,
} from './schemas/activityGuideSchemas.ts';
import { votesOn, type GuideAdvice, type GuideVote, type VoteCount } from '#domain/library/guideVotes.ts';

const guidesFile = 'activity-guides/guides.json';
export const guideKindsFile = 'activity-guides/kinds.yaml';

/** Advice on whole courses and days: counted with the rest, though no activity is of this kind. */
export const wholeCourses = 'course_default';

/** What a family's vote rests on: its guides that speak of the kind. */
export interface SourcedVote extends GuideVote {
  readonly guides: readonly {
    readonly title: string;
    readonly url: string;
    readonly secondHand: boolean;
  }[];
}

/** The votes on one kind with its name and, behind each vote, its guides. */
export interface KindVotes extends VoteCount {
  readonly name: string;
  readonly votes: readonly SourcedVote[];
}

/** How many pieces of advice in how many families were counted. */
export interface GuideTotals {
  readonly advice: number;
  readonly families: number;
}

export interface GuideCounts {
  readonly kinds: ReadonlyMap<string, KindVotes>;
  readonly totals: GuideTotals;
}

/** Reads what published guides say and counts it, kind by kind. Throws {@link ContentError} with the place of what is wrong. */
export function loadGuideVotes(root = contentRoot): GuideCounts {
  const names = readYaml(root, guideKindsFile, GuideKindsSchema);
  const file = readYaml(root, guidesFile, ActivityGuidesSchema);
  const breaches = guideBreaches(file, names);
  if (breaches.length > 0) throw new ContentError(breaches.join('\n'));
  const advice = adviceFrom(file);
  return {
    kinds: new Map(
      Object.entries(names).map(([kind, name]) => [kind, { name, ...sourcedVotes(kind, advice, file) }]),
    ),
    totals: { advice: advice.length, families: new Set(advice.map(({ family }) => family)).size },
  };
}

function guideBreaches({ guides, recommendations }: ActivityGuides, names: Record<string, string>) {
  return recommendations.flatMap(({ kind, guide }, index) => [
    ...(kind in names
      ? []
      : [
          `${guidesFile}, field recommendations.${index}.kind: expected an id of ${guideKindsFile}, found ${kind}.`,
        ]),
    ...(guide in guides
      ? []
      : [`${guidesFile}, field recommendations.${index}.guide: expected an id of guides, found ${guide}.`]),
  ]);
}

const adviceFrom = ({ guides, recommendations }: ActivityGuides): readonly GuideAdvice[] =>
  recommendations.map(({ kind, guide, says, strength }) => {
    const { family, for: audience } = guides[guide]!;
    return { kind, family, says, strength, audience };
  });

function sourcedVotes(
  kind: string,
  advice: readonly GuideAdvice[],
  { guides, recommendations }: ActivityGuides,
) {
  const count = votesOn(kind, advice);
  const speaking = [...new Set(recommendations.filter((one) => one.kind === kind).map(({ guide }) => guide))];
  const guidesOf = (family: string) =>
    speaking
      .map((id) => guides[id]!)
      .filter((guide) => guide.family === family)
      .map(({ title, url, secondHand = false }) => ({ title, url, secondHand }));
  return { ...count, votes: count.votes.map((vote) => ({ ...vote, guides: guidesOf(vote.family) })) };
}

let kept: GuideCounts | undefined;

/** What published guides say of activities, counted once a build. */
export const guideCounts = (): GuideCounts => (kept ??= loadGuideVotes());
