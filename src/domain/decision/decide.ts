import type { DecisionModel } from './decisionModel.ts';
import { isPolicyRule, modesLeft, ruledOutBy, type RuledOut } from './guardrails.ts';
import { factorsThatCount, fitByFactor, isLevel, rankModes, scoreModes, type Scores } from './score.ts';
import type { Situation } from './situation.ts';
import { modes, type Mode, type Strength, type Verdict } from '#domain/vocabulary.ts';

export interface Decision {
  readonly verdict: Verdict;
  readonly strength: Strength;
  /** Best first; the modes that no rule takes out, then nothing. */
  readonly ranking: readonly Mode[];
  readonly scores: Scores;
  readonly ruledOut: readonly RuledOut[];
  /** True when the rules leave no mode at all: the verdict then keeps the school's rules and breaks one of ours. */
  readonly rulesConflict: boolean;
}

/** Settles one situation: scores, rules, then the best mode left or `either` within the model's margin. */
export function decide(situation: Situation, model: DecisionModel): Decision {
  const scores = scoreModes(situation, model);
  const ruledOut = ruledOutBy(situation, model);
  return settle(scores, ruledOut, hasAnythingToWeigh(situation, model), model);
}

/** The decision that scores and rules come to; `isWeighed` is false when no factor counts. */
export function settle(
  scores: Scores,
  ruledOut: readonly RuledOut[],
  isWeighed: boolean,
  model: DecisionModel,
): Decision {
  const rulesConflict = modesLeft(ruledOut).length === 0;
  const ranking = rankModes(scores, modesInRunning(ruledOut));
  return { ...clearest(ranking, scores, isWeighed, model), ranking, scores, ruledOut, rulesConflict };
}

/** Whether at least one question of a factor with some weight is answered. */
export function hasAnythingToWeigh({ answers, weights }: Situation, model: DecisionModel): boolean {
  return factorsThatCount(fitByFactor(answers, model), weights).length > 0;
}

/** The modes that no rule takes out; where that leaves none, those within the school's rules; where even these clash, all. */
export function modesInRunning(ruledOut: readonly RuledOut[]): readonly Mode[] {
  const left = modesLeft(ruledOut);
  if (left.length > 0) return left;
  const allowed = modesLeft(ruledOut.filter(({ rule }) => isPolicyRule(rule)));
  return allowed.length > 0 ? allowed : modes;
}

function clearest(
  ranking: readonly Mode[],
  scores: Scores,
  isWeighed: boolean,
  model: DecisionModel,
): Pick<Decision, 'verdict' | 'strength'> {
  const [best, second] = ranking as [Mode, Mode?];
  if (second === undefined) return { verdict: best, strength: 'clear' };
  // With nothing to weigh, the model's start is a place to begin and never a clear result.
  if (!isWeighed) return { verdict: best, strength: 'leaning' };
  const lead = scores[best] - scores[second];
  const isUnder = (points: number) => lead < points && !isLevel(lead, points);
  if (isUnder(model.margin.value)) return { verdict: 'either', strength: 'either' };
  return { verdict: best, strength: isUnder(model.clearLead.value) ? 'leaning' : 'clear' };
}
