import type { AnswerOption, DecisionModel, Fit } from './decisionModel.ts';
import { modesLeft, type RuledOut } from './guardrails.ts';
import { chosenOptions, holdsBothParts } from './score.ts';
import type { Context, Situation } from './situation.ts';

/**
 * The parts of an activity that something asks for. Two bits and no objects: they are joined for every weighting
 * that a result draws.
 */
export const askedPart = { none: 0, live: 1, ownTime: 2, both: 3 } as const;

const highestFit = 4;

/**
 * The part that an answer asks for: the one it fits better. It asks for both where only the blend has the highest fit
 * and the other two are at most a step apart, and for none where they are level.
 */
export function partAskedBy({ synchronous, asynchronous, blended }: Fit): number {
  const lead = synchronous - asynchronous;
  const isBestBlended = blended === highestFit && Math.max(synchronous, asynchronous) < highestFit;
  if (isBestBlended && Math.abs(lead) <= 1) return askedPart.both;
  if (lead === 0) return askedPart.none;
  return lead > 0 ? askedPart.live : askedPart.ownTime;
}

/** The parts that the options chosen for one question ask for; a part that takes in and one that settles ask for both. */
export function partsOfChoice(options: readonly AnswerOption[]): number {
  if (holdsBothParts(options)) return askedPart.both;
  return options.reduce<number>((parts, { fit }) => parts | partAskedBy(fit), askedPart.none);
}

/** The parts that a school's rule asks for. A rule on live minutes says how many, and leaves the rest open. */
export function partsOfPolicy({ policy, minLiveMinutes = 0, minLiveShare = 0 }: Context): number {
  if (policy === 'own-time-required') return askedPart.ownTime;
  const setsMinutes = minLiveMinutes > 0 || minLiveShare > 0;
  return policy === 'live-required' && !setsMinutes ? askedPart.live : askedPart.none;
}

/** The parts that a situation asks for: its answers in factors of some weight, and its school's rule. */
export function partsAskedFor({ answers, weights, context }: Situation, model: DecisionModel): number {
  return model.questions
    .filter(({ factor }) => weights[factor] > 0)
    .reduce(
      (parts, question) => parts | partsOfChoice(chosenOptions(question, answers)),
      partsOfPolicy(context),
    );
}

/**
 * Sets a blend aside while only one of its parts is asked for, if that part may stand alone. What is asked for is
 * live or own time, so the mode that is nothing but that part is never further from the answers than the blend.
 */
export function needlessBlend(
  asked: number,
  ruledOut: readonly RuledOut[],
  { guardrails }: DecisionModel,
): readonly RuledOut[] {
  const left = modesLeft(ruledOut);
  if (guardrails.needlessPart === undefined || !left.includes('blended')) return [];
  if (asked === askedPart.ownTime && left.includes('asynchronous'))
    return [{ mode: 'blended', rule: 'nothing-for-live' }];
  if (asked === askedPart.live && left.includes('synchronous'))
    return [{ mode: 'blended', rule: 'nothing-for-own-time' }];
  return [];
}
