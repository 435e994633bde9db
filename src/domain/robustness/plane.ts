import type { Decision } from '#domain/decision/decide.ts';
import { modesLeft } from '#domain/decision/guardrails.ts';
import type { Mode } from '#domain/vocabulary.ts';

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
export function regionsOf({ scores, ruledOut }: Decision, margin: number): readonly Region[] {
  const left = modesLeft(ruledOut);
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
