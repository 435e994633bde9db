import { needlessBlend, partsAskedFor } from './askedParts.ts';
import type { DecisionModel } from './decisionModel.ts';
import type { Context, Situation } from './situation.ts';
import { modes, modesAgainst, policyAgainst, type Mode } from '#domain/vocabulary.ts';

/** Rules that take a mode out of the running. Their words are in content, under the same names. */
export const rules = [
  'policy-live-required',
  'policy-own-time-required',
  'policy-both-required',
  'policy-no-blend',
  'policy-minimum-live',
  'policy-maximum-live',
  'reach-floor',
  'longest-live',
  'adult-needed',
  'nothing-for-live',
  'nothing-for-own-time',
] as const;
export type Rule = (typeof rules)[number];

export interface RuledOut {
  readonly mode: Mode;
  readonly rule: Rule;
}

/** Whether a rule is the school's own, which the teacher cannot weigh against anything. */
export const isPolicyRule = (rule: Rule): boolean => rule.startsWith('policy-');

/** Whether a rule only sets a blend aside because nothing asks for one of its parts. */
export const setsBlendAside = (rule: Rule): boolean => rule.startsWith('nothing-for-');

const ruleOut = (rule: Rule, ...out: Mode[]): readonly RuledOut[] => out.map((mode) => ({ mode, rule }));

/** What a rule about modes takes out. Where it is made of several, each mode goes by the one that takes out it alone. */
const ruledOutByPolicy = ({ policy = 'none' }: Context): readonly RuledOut[] =>
  modesAgainst[policy].map((mode) => ({
    mode,
    rule: `policy-${policy === 'both-required' ? policy : policyAgainst([mode])}` as Rule,
  }));

/** The whole live minutes a policy demands of this activity: the larger of its minimum and its share of the length. */
export function requiredLiveMinutes({ minLiveMinutes = 0, minLiveShare = 0, minutes = 0 }: Context): number {
  // 55 % of 100 is 55.000000000000007 to a computer, and not a 56th minute.
  return Math.max(minLiveMinutes, Math.ceil(minLiveShare * minutes - 1e-9));
}

/** The live minutes that one rule asks for and another forbids. */
export interface MinutesConflict {
  readonly least: number;
  readonly most: number;
}

/**
 * The two rules on live minutes where no activity can keep both. Each rules out a mode by itself, so a blend can be
 * left over; it would keep one of the two, and is nobody's answer.
 */
export function minutesConflict(context: Context): MinutesConflict | undefined {
  const [least, most] = [requiredLiveMinutes(context), context.maxLiveMinutes ?? Infinity];
  return least > most ? { least, most } : undefined;
}

function minimumLive({ minLiveMinutes = 0, minLiveShare = 0, minutes }: Context): readonly RuledOut[] {
  if (minLiveMinutes === 0 && minLiveShare === 0) return [];
  const fillsAll = minLiveShare >= 1 || (minutes !== undefined && minLiveMinutes >= minutes);
  return fillsAll
    ? ruleOut('policy-minimum-live', 'asynchronous', 'blended')
    : ruleOut('policy-minimum-live', 'asynchronous');
}

function maximumLive({ maxLiveMinutes, minutes }: Context): readonly RuledOut[] {
  if (maxLiveMinutes === 0) return ruleOut('policy-maximum-live', 'synchronous', 'blended');
  const tooShort = maxLiveMinutes !== undefined && minutes !== undefined && maxLiveMinutes < minutes;
  return tooShort ? ruleOut('policy-maximum-live', 'synchronous') : [];
}

function reachFloor({ answers, context }: Situation, model: DecisionModel): readonly RuledOut[] {
  const { question, shareByAnswer, value: floor, phoneGroup } = model.guardrails.reachFloor;
  const answer = answers[question];
  const estimated = typeof answer === 'string' ? shareByAnswer[answer] : undefined;
  // A class that was counted says more than the answer that stands for it.
  const share = context.liveReach ?? estimated;
  const canPhone = context.students !== undefined && context.students <= phoneGroup;
  return share !== undefined && share < floor && !canPhone ? ruleOut('reach-floor', 'synchronous') : [];
}

/** Minutes from which an activity of this grade is too long to be all live; the most generous when no grade is known. */
export function longestLiveMinutes({ grade }: Context, model: DecisionModel): number {
  const { minutesByGrade } = model.guardrails.longestLive;
  return grade === undefined ? Math.max(...Object.values(minutesByGrade)) : minutesByGrade[grade];
}

function longestLive({ context }: Situation, model: DecisionModel): readonly RuledOut[] {
  const tooLong = context.minutes !== undefined && context.minutes > longestLiveMinutes(context, model);
  return tooLong ? ruleOut('longest-live', 'synchronous') : [];
}

const independenceQuestion = 'engagement.independence';

function adultNeeded({ answers, context }: Situation, model: DecisionModel): readonly RuledOut[] {
  const alone = context.grade === model.guardrails.adultNeeded.grade && context.adultAtHome === 'no';
  return alone && answers[independenceQuestion] !== 'independent'
    ? ruleOut('adult-needed', 'asynchronous')
    : [];
}

/** The questions whose answers a firm rule reads; no other answer can rule a mode out for good. */
export const questionsFirmRulesRead = (model: DecisionModel): readonly string[] => [
  model.guardrails.reachFloor.question,
  independenceQuestion,
];

/** The modes that a rule takes out whatever else is answered: the school's rules and the model's limits. */
export function firmlyRuledOut(situation: Situation, model: DecisionModel): readonly RuledOut[] {
  const { context } = situation;
  return [
    ...ruledOutByPolicy(context),
    ...minimumLive(context),
    ...maximumLive(context),
    ...reachFloor(situation, model),
    ...longestLive(situation, model),
    ...adultNeeded(situation, model),
  ];
}

/** Every mode that a rule takes out of the running, with the rule; a mode may appear under several rules. */
export function ruledOutBy(situation: Situation, model: DecisionModel): readonly RuledOut[] {
  const firm = firmlyRuledOut(situation, model);
  return [...firm, ...needlessBlend(partsAskedFor(situation, model), firm, model)];
}

/** The modes no rule takes out. */
export function modesLeft(ruledOut: readonly RuledOut[]): readonly Mode[] {
  return modes.filter((mode) => !ruledOut.some((out) => out.mode === mode));
}

/** Things that must be done whatever mode wins. */
export const duties = [
  'live-services',
  'carry-fallback',
  'own-time-alternative',
  'minimum-live-minutes',
] as const;
export type Duty = (typeof duties)[number];

/** The duties that come with a verdict; `hasLive` says whether it holds a live part. */
export function dutiesOf({ answers, context }: Situation, hasLive: boolean): readonly Duty[] {
  const support = answers['equity.support'];
  const applies: Readonly<Record<Duty, boolean>> = {
    'live-services': support === 'live-adult' || support === 'both',
    'carry-fallback': hasLive && answers['access.outage'] === 'no',
    'own-time-alternative': hasLive && context.ownTimeAlternative === true,
    'minimum-live-minutes': hasLive && (context.minLiveMinutes ?? 0) + (context.minLiveShare ?? 0) > 0,
  };
  return duties.filter((duty) => applies[duty]);
}
