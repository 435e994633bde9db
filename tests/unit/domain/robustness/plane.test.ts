import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentModel, loadModels } from '#catalog/loadCatalog.ts';
import { settle } from '#domain/decision/decide.ts';
import type { RuledOut } from '#domain/decision/guardrails.ts';
import type { Scores } from '#domain/decision/score.ts';
import {
  boundsOf,
  nearestBorder,
  pulls,
  regionsOf,
  type Bounds,
  type Point,
} from '#domain/robustness/plane.ts';

const model = currentModel(loadModels());
const margin = model.margin.value;

/** Whether a point lies in a convex polygon, its corners in either turn. */
function holds(corners: readonly Point[], [x, y]: Point): boolean {
  const sides = corners.map(([ax, ay], index) => {
    const [bx, by] = corners[(index + 1) % corners.length]!;
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  });
  return corners.length > 2 && (sides.every((side) => side > 0) || sides.every((side) => side < 0));
}

// Inside the plane: the point is moved a little off its whole numbers.
const score = fc.integer({ min: 0, max: 99 });
const noRule: readonly RuledOut[] = [];
const liveOut: readonly RuledOut[] = [{ mode: 'synchronous', rule: 'reach-floor' }];

describe('the plane of a decision', () => {
  test.for([
    { name: 'with all modes in the running', ruledOut: noRule },
    { name: 'with live ruled out', ruledOut: liveOut },
  ])('a point lies in the area of its own verdict and in no other, $name', ({ ruledOut }) => {
    fc.assert(
      fc.property(score, score, score, (synchronous, asynchronous, blended) => {
        const decision = settle({ synchronous, asynchronous, blended }, ruledOut, true, model);
        const point: Point = [asynchronous + 0.001, synchronous + 0.0017];
        const holding = regionsOf(decision, margin).filter(({ corners }) => holds(corners, point));
        // Points on a border may fall on either side of it.
        const ranked = decision.ranking.map((mode) => decision.scores[mode]);
        fc.pre(Math.abs(ranked[0]! - ranked[1]! - margin) > 0.01);
        expect(holding.map(({ mode }) => mode)).toEqual(
          decision.verdict === 'either' ? [] : [decision.verdict],
        );
      }),
    );
  });

  test('a mode that a rule takes out has no area', () => {
    const decision = settle({ synchronous: 90, asynchronous: 10, blended: 40 }, liveOut, true, model);
    expect(regionsOf(decision, margin).map(({ mode }) => mode)).toEqual(['asynchronous', 'blended']);
  });

  test('the only mode left has the whole plane', () => {
    const onlyBlend: readonly RuledOut[] = [...liveOut, { mode: 'asynchronous', rule: 'adult-needed' }];
    const decision = settle({ synchronous: 90, asynchronous: 10, blended: 40 }, onlyBlend, true, model);
    expect(regionsOf(decision, margin)[0]?.corners).toHaveLength(4);
  });
});

describe('the nearest border', () => {
  const verdictAt = (scores: Scores) => settle(scores, noRule, true, model).verdict;

  test('is where the verdict turns, and no smaller change of a pull turns it', () => {
    fc.assert(
      fc.property(score, score, score, (synchronous, asynchronous, blended) => {
        const scores = { synchronous, asynchronous, blended };
        const border = nearestBorder(settle(scores, noRule, true, model), model);
        const least = border ? Math.abs(border.change) : 101;
        if (border) {
          const there = { ...scores, [border.pull]: scores[border.pull] + border.change };
          expect(verdictAt(there)).toBe(border.beyond);
          expect(border.beyond).not.toBe(verdictAt(scores));
        }
        const within = pulls.flatMap((pull) =>
          Array.from({ length: 101 }, (_, value) => ({ ...scores, [pull]: value })).filter(
            (moved) => Math.abs(moved[pull] - scores[pull]) < least,
          ),
        );
        expect(within.every((moved) => verdictAt(moved) === verdictAt(scores))).toBe(true);
      }),
    );
  });

  test('of a result well inside the blend is told in points', () => {
    const decision = settle({ synchronous: 60, asynchronous: 50, blended: 80 }, noRule, true, model);
    // The margin is 5: from 76 on, live is too close to the blend to call.
    expect(nearestBorder(decision, model)).toEqual({ pull: 'synchronous', change: 16, beyond: 'either' });
  });

  test('is not there where the rules leave one mode', () => {
    const onlyBlend: readonly RuledOut[] = [...liveOut, { mode: 'asynchronous', rule: 'adult-needed' }];
    const decision = settle({ synchronous: 90, asynchronous: 10, blended: 40 }, onlyBlend, true, model);
    expect(nearestBorder(decision, model)).toBeUndefined();
  });
});

test('rules that leave no mode leave the area of what the school allows', () => {
  const conflict: readonly RuledOut[] = [
    { mode: 'asynchronous', rule: 'policy-live-required' },
    { mode: 'blended', rule: 'policy-minimum-live' },
    ...liveOut,
  ];
  const decision = settle({ synchronous: 20, asynchronous: 70, blended: 60 }, conflict, true, model);
  expect(regionsOf(decision, margin).map(({ mode }) => mode)).toEqual([decision.verdict]);
});

describe('the bounds of the areas, for words', () => {
  const isWithin = ({ mode, from = 0, ahead, upTo }: Bounds, scores: Scores): boolean =>
    scores[mode] >= from &&
    (ahead === undefined || scores[mode] - scores[ahead.of] >= ahead.by) &&
    (upTo === undefined || upTo.pulls.every((pull) => scores[pull] <= upTo.points));

  const outcomes: readonly (readonly RuledOut[])[] = [
    noRule,
    liveOut,
    [{ mode: 'asynchronous', rule: 'adult-needed' }],
    [{ mode: 'blended', rule: 'nothing-for-live' }],
    [...liveOut, { mode: 'asynchronous', rule: 'adult-needed' }],
  ];
  // The blend's score is seldom whole: thirds are what fits and raises come to.
  const third = fc.integer({ min: 0, max: 300 }).map((thirds) => thirds / 3);
  const whole = fc.integer({ min: 0, max: 100 });

  test('hold the whole pulls with which a mode wins, and no others', () => {
    fc.assert(
      fc.property(fc.constantFrom(...outcomes), whole, whole, third, (ruledOut, live, ownTime, blended) => {
        const scores = { synchronous: live, asynchronous: ownTime, blended };
        const decision = settle(scores, ruledOut, true, model);
        const within = boundsOf(decision, margin).filter((bounds) => isWithin(bounds, scores));
        expect(within.map(({ mode }) => mode)).toEqual(
          decision.verdict === 'either' ? [] : [decision.verdict],
        );
      }),
      { numRuns: 500 },
    );
  });

  test('are there for every area that is drawn, and say nowhere where none is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...outcomes), third, (ruledOut, blended) => {
        const decision = settle({ synchronous: 50, asynchronous: 50, blended }, ruledOut, true, model);
        const drawn = regionsOf(decision, margin).map(({ mode, corners }) => [mode, corners.length === 0]);
        const said = boundsOf(decision, margin).map(({ mode, isNowhere }) => [mode, isNowhere]);
        expect(said).toEqual(drawn);
      }),
    );
  });
});
