import type { DecisionModel } from './decisionModel.ts';
import { isPolicyRule, modesLeft, ruledOutBy, setsBlendAside, type RuledOut } from './guardrails.ts';
import { modelForClass } from './phoneGroup.ts';
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
export function decide(situation: Situation, released: DecisionModel): Decision {
  const model = modelForClass(released, situation.context);
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
  const ranking = rankModes(scores, modesInRunning(ruledOut)) as readonly [Mode, ...Mode[]];
  const isSetAside = ruledOut.some(({ rule }) => setsBlendAside(rule));
  const setAside = isSetAside ? 'blended' : undefined;
  return {
    ...clearest(ranking, setAside, scores, isWeighed, model),
    ranking,
    scores,
    ruledOut,
    rulesConflict,
  };
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
  [best, second]: readonly [Mode, ...Mode[]],
  setAside: Mode | undefined,
  scores: Scores,
  isWeighed: boolean,
  { margin, clearLead }: DecisionModel,
): Pick<Decision, 'verdict' | 'strength'> {
  if (second === undefined && setAside === undefined) return { verdict: best, strength: 'clear' };
  // With nothing to weigh, the model's start is a place to begin and never a clear result.
  if (!isWeighed) return { verdict: best, strength: 'leaning' };
  const leadsBy = (points: number, rival: Mode | undefined) => {
    if (rival === undefined) return true;
    const lead = scores[best] - scores[rival];
    return lead > points || isLevel(lead, points);
  };
  if (!leadsBy(margin.value, second)) return { verdict: 'either', strength: 'either' };
  // One more answer can bring back a blend that is set aside, so a clear result leads it as well.
  const isClear = leadsBy(clearLead.value, second) && leadsBy(clearLead.value, setAside);
  return { verdict: best, strength: isClear ? 'clear' : 'leaning' };
}
