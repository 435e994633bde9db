import { settle, type Decision } from '#domain/decision/decide.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import { modes, type Mode, type Verdict } from '#domain/vocabulary.ts';

/** A point on the plane of pull toward own time (across) and pull toward live (up), both 0 to 100. */
export type Point = readonly [ownTime: number, live: number];

/** The part of the plane in which a mode wins while the blend holds its score: a polygon, empty if there is none. */
export interface Region {
  readonly mode: Mode;
  readonly corners: readonly Point[];
}

const whole: readonly Point[] = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
];

/** What is left of a convex polygon where `inside` is not negative; `inside` is linear in the point. */
function cut(corners: readonly Point[], inside: (point: Point) => number): readonly Point[] {
  return corners.flatMap((corner, index) => {
    const next = corners[(index + 1) % corners.length]!;
    const [here, there] = [inside(corner), inside(next)];
    const kept = here >= 0 ? [corner] : [];
    if (here >= 0 === there >= 0) return kept;
    const share = here / (here - there);
    const crossing: Point = [
      corner[0] + share * (next[0] - corner[0]),
      corner[1] + share * (next[1] - corner[1]),
    ];
    return [...kept, crossing];
  });
}

/** Where each mode still in the running wins by the margin, given the blend's score; between them either serves. */
export function regionsOf({ scores, ranking }: Decision, margin: number): readonly Region[] {
  const left = modes.filter((mode) => ranking.includes(mode));
  const scoreAt = ([ownTime, live]: Point, mode: Mode): number =>
    mode === 'blended' ? scores.blended : mode === 'synchronous' ? live : ownTime;
  return left.map((mode) => {
    const rivals = left.filter((other) => other !== mode);
    const corners = rivals.reduce(
      (polygon, rival) => cut(polygon, (point) => scoreAt(point, mode) - scoreAt(point, rival) - margin),
      whole,
    );
    return { mode, corners };
  });
}

/** The two pulls that span the plane. */
export const pulls = ['synchronous', 'asynchronous'] as const;

type Pull = (typeof pulls)[number];

/** Where a mode wins, in whole points of pull; what is left out sets no limit. */
export interface Bounds {
  readonly mode: Mode;
  /** The least that live or own time has to pull with by itself, to lead the blend. */
  readonly from?: number;
  /** How far it has to pull more than the other one. */
  readonly ahead?: { readonly of: Pull; readonly by: number };
  /** The most with which each of these may pull where the blend wins. */
  readonly upTo?: { readonly pulls: readonly Pull[]; readonly points: number };
  /** Whether no pull from 0 to 100 keeps to these bounds. */
  readonly isNowhere: boolean;
}

// Scores are sums of thirds and halves: their last binary digit must not add a point.
const levelPart = 1e-9;

/** The bounds of every area of {@link regionsOf}, for words: whole pulls within them win by the margin, others do not. */
export function boundsOf({ scores, ranking }: Decision, margin: number): readonly Bounds[] {
  const left = modes.filter((mode) => ranking.includes(mode));
  const pullsLeft = pulls.filter((pull) => left.includes(pull));
  const from = Math.ceil(scores.blended + margin - levelPart);
  const points = Math.floor(scores.blended - margin + levelPart);
  return left.map((mode) => {
    if (mode === 'blended') {
      if (pullsLeft.length === 0) return { mode, isNowhere: false };
      return { mode, upTo: { pulls: pullsLeft, points }, isNowhere: points < 0 };
    }
    const other = pullsLeft.find((pull) => pull !== mode);
    const leadsBlend = left.includes('blended');
    return {
      mode,
      ...(leadsBlend && { from }),
      ...(other && { ahead: { of: other, by: Math.ceil(margin - levelPart) } }),
      isNowhere: leadsBlend && from > 100,
    };
  });
}

/** The way from a point into the next area or gap: the fewest whole points by which one pull has to change. */
export interface NearestBorder {
  readonly pull: Pull;
  /** Points of 100, negative for a weaker pull. */
  readonly change: number;
  readonly beyond: Verdict;
}

/** What wins at the decision's own point, as the areas are drawn. */
export const verdictOnPlane = (decision: Decision, model: DecisionModel): Verdict =>
  verdictWith(decision, {}, model);

/** The nearest border of the plane, the blend's score held; undefined where no pull, weak or strong, turns the verdict. */
export function nearestBorder(decision: Decision, model: DecisionModel): NearestBorder | undefined {
  const { scores } = decision;
  const here = verdictOnPlane(decision, model);
  for (let points = 1; points <= 100; points += 1) {
    for (const pull of pulls) {
      for (const change of [points, -points]) {
        const score = scores[pull] + change;
        if (score < 0 || score > 100) continue;
        const beyond = verdictWith(decision, { [pull]: score }, model);
        if (beyond !== here) return { pull, change, beyond };
      }
    }
  }
  return undefined;
}

const verdictWith = (
  { scores, ruledOut }: Decision,
  pulled: Partial<Decision['scores']>,
  model: DecisionModel,
): Verdict => settle({ ...scores, ...pulled }, ruledOut, true, model).verdict;
