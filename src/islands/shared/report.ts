import { changesOf, type Changes } from './changes.ts';
import { pagesOf, reasonsOf, type FactorReason } from './reasons.ts';
import { factorName, modeName, type Tool } from './tool.ts';
import { answeredOf, deciderWords, standing } from './standing.ts';
import { fill } from '#wording/phrases.ts';
import type { Decision } from '#domain/decision/decide.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import { longestLiveMinutes, requiredLiveMinutes, type Rule } from '#domain/decision/guardrails.ts';
import { modelForClass } from '#domain/decision/phoneGroup.ts';
import { contributionsOf, fitByFactor } from '#domain/decision/score.ts';
import type { Context, Situation } from '#domain/decision/situation.ts';
import { cautionsFor } from '#domain/delivery/cautions.ts';
import { lightestChannel } from '#domain/delivery/channel.ts';
import { liveLadder, ownTimeRungs } from '#domain/delivery/fallback.ts';
import type { KindOfWork } from '#domain/delivery/kindsOfWork.ts';
import { patternOf, type Phase } from '#domain/delivery/pattern.ts';
import { holdsLivePart, recommend, type Recommendation } from '#domain/recommend.ts';
import { modes, type Mode } from '#domain/vocabulary.ts';

export interface ModeScore {
  readonly mode: Mode;
  readonly name: string;
  /** Whole points of 100. */
  readonly score: number;
  readonly isRuledOut: boolean;
}

export interface PatternPart {
  readonly phase: Phase;
  readonly minutes: number;
  readonly students: string;
  readonly teacher: string;
}

interface Named {
  readonly name: string;
  readonly text: string;
}

interface Rung {
  readonly name: string;
  readonly trigger: string;
  readonly do: string;
}

/** Everything a result says, in words, ready for the screen, for paper and for the clipboard. */
export interface Report {
  readonly decision: Recommendation;
  readonly model: DecisionModel;
  /** The mode that the advice is for: the verdict, or the first of two that are level. */
  readonly mode: Mode;
  /** The verdict in a word or two, or what stands in its way. */
  readonly shortName: string;
  readonly headline: string;
  readonly explanation: string;
  /** How clear it is, as a sentence; '' where rules conflict or nothing is weighed. */
  readonly strength: string;
  /** How many questions are answered, and whose model decided. */
  readonly decidedBy: string;
  readonly answered: number;
  readonly scores: readonly ModeScore[];
  readonly contributions: readonly { factor: string; points: Readonly<Record<Mode, number>> }[];
  readonly reasons: readonly FactorReason[];
  readonly changes: Changes;
  /** Each mode that a rule takes out, with the line of the model's pages that explains the rule. */
  readonly ruledOut: readonly (Named & { mode: string; line: string })[];
  readonly duties: readonly Named[];
  readonly minutes: number;
  readonly minutesAssumed: boolean;
  readonly pattern: readonly PatternPart[];
  readonly channel: Named & { reason: string };
  readonly liveLadder: readonly Rung[];
  readonly ownTimeLadder: readonly Rung[];
  readonly cautions: readonly { watch: string; do: string }[];
}

/** The whole result of a situation under a model, in words. */
export function reportOf(situation: Situation, tool: Tool, model = tool.deciding): Report {
  const { advice } = tool;
  const decision = recommend(situation.answers, situation.weights, situation.context, model);
  const mode = decision.ranking[0]!;
  const hasLive = holdsLivePart(decision);
  const minutes = situation.context.minutes ?? assumedMinutes(mode, situation.context, tool);
  const pattern = patternOf(
    mode,
    situation.answers,
    { ...situation.context, minutes },
    advice.patterns.shares,
  );
  const liveMinutes = pattern.find(({ phase }) => phase === 'live')!.minutes;
  const counted = modelForClass(model, situation.context);
  const channel = lightestChannel(situation, hasLive, model.guardrails.reachFloor.phoneGroup);
  const stands = standing(situation, decision, tool, model);
  return {
    decision,
    model,
    mode,
    shortName: stands.strength ? advice.verdicts[decision.verdict].name : stands.headline,
    ...stands,
    answered: answeredOf(situation, model),
    decidedBy: deciderWords(situation, tool, model),
    scores: scoresOf(decision, tool),
    contributions: contributionsOf(fitByFactor(situation.answers, counted), situation.weights).map(
      ({ factor, points }) => ({ factor: factorName(factor, tool), points }),
    ),
    reasons: reasonsOf(situation, tool, counted),
    changes: {
      ...changesOf(decision, situation, tool),
      // A count of ways of weighing would sound like firmness where there is none.
      ...(stands.strength ? {} : { acceptability: '' }),
    },
    ruledOut: decision.ruledOut.map(({ mode: out, rule }) =>
      ruleWords(out, rule, situation.context, tool, model),
    ),
    duties: decision.duties.map((duty) => ({
      name: advice.duties[duty].name,
      text: fill(advice.duties[duty].text, {
        minutes: requiredLiveMinutes({ ...situation.context, minutes }),
      }),
    })),
    minutes,
    minutesAssumed: situation.context.minutes === undefined,
    pattern: pattern.map(({ phase, minutes: length, work }) => ({
      phase,
      minutes: length,
      students: studentsWords(mode, phase, work, tool),
      teacher: advice.patterns.teacher[mode][phase],
    })),
    channel: { ...advice.channels[channel.channel], reason: advice.channels.reasons[channel.reason] },
    liveLadder: liveLadder(channel).map((rung) => advice.fallback.live[rung]),
    ownTimeLadder: mode === 'synchronous' ? [] : ownTimeRungs.map((rung) => advice.fallback.ownTime[rung]),
    cautions: cautionsFor(mode, liveMinutes, situation, model, {
      longSittingMinutes: advice.limits.longSittingMinutes.value,
      fewAnswers: advice.limits.fewAnswers.value,
      manyUnsure: advice.limits.manyUnsure.value,
    }).map((caution) => advice.cautions[caution]),
  };
}

/** The length assumed when none is given: an ordinary period, or the most that a rule allows of live time. */
function assumedMinutes(mode: Mode, { maxLiveMinutes }: Context, tool: Tool): number {
  const usual = tool.advice.limits.assumedMinutes.value;
  return mode === 'synchronous' ? Math.min(usual, maxLiveMinutes ?? usual) : usual;
}

function scoresOf({ scores, ruledOut, ranking }: Decision, tool: Tool): readonly ModeScore[] {
  const placeOf = (mode: Mode) => (ranking.includes(mode) ? ranking.indexOf(mode) : modes.length);
  return modes
    .map((mode) => ({
      mode,
      name: modeName(mode, tool),
      score: Math.round(scores[mode]),
      isRuledOut: ruledOut.some((out) => out.mode === mode),
    }))
    .toSorted((a, b) => placeOf(a.mode) - placeOf(b.mode) || scores[b.mode] - scores[a.mode]);
}

function ruleWords(mode: Mode, rule: Rule, context: Context, tool: Tool, model: DecisionModel) {
  const { name, text } = tool.advice.rules[rule];
  const limits: Readonly<Partial<Record<Rule, number>>> = {
    'policy-minimum-live': requiredLiveMinutes(context),
    'policy-maximum-live': context.maxLiveMinutes ?? 0,
    'longest-live': longestLiveMinutes(context, model),
  };
  const values = {
    minutes: context.minutes ?? tool.advice.limits.assumedMinutes.value,
    limit: limits[rule] ?? 0,
    share: Math.round(model.guardrails.reachFloor.value * 100),
  };
  return {
    mode: modeName(mode, tool),
    name,
    text: fill(text, values),
    line: `${pagesOf(model, tool)}rules/#${rule}`,
  };
}

function studentsWords(mode: Mode, phase: Phase, work: KindOfWork | 'default', tool: Tool): string {
  const words = tool.advice.patterns.students[mode][phase];
  return typeof words === 'string' ? words : words[work];
}
