import { boundsOf } from './minutesBounds.ts';
import { policyOf } from './modesRuledOut.ts';
import type { PolicyCard } from './policyCard.ts';
import type { Context, Situation } from '#domain/decision/situation.ts';

/** The fields of the calculator that a card can fill. */
export const ruleFields = [
  'policy',
  'minLiveMinutes',
  'maxLiveMinutes',
  'minLiveShare',
  'ownTimeAlternative',
] as const;
export type RuleField = (typeof ruleFields)[number];
export type RuleFields = Pick<Context, RuleField>;

/** The most minutes that one activity may last in the calculator. */
const longestActivityMinutes = 999;

/**
 * What a card fills in for one activity of this grade and length: the rules that this activity can break by itself.
 * What only a whole day or week can break is told in wholeDay.ts.
 */
export function filledBy(card: PolicyCard, { grade }: Pick<Context, 'grade'>): RuleFields {
  // An activity that runs longer than the live minutes of a day or a week cannot be all live.
  const mostIn = (per: 'day' | 'week') => boundsOf(card, grade, per).most ?? Infinity;
  const most = Math.min(mostIn('day'), mostIn('week'));
  const policy = policyOf(card);
  return {
    ...(policy === 'none' ? {} : { policy }),
    ...(most > longestActivityMinutes ? {} : { maxLiveMinutes: most }),
    ...(card.ownTimeRouteOwed ? { ownTimeAlternative: true } : {}),
  };
}

/** Whether a card rules nothing that the calculator reckons with: it holds a note, or rules of other things alone. */
export const countsNothing = (card: PolicyCard): boolean =>
  policyOf(card) === 'none' && card.liveMinutes.length === 0 && !card.minLiveShare && !card.ownTimeRouteOwed;

/** A context under a card: what the teacher has not set is the card's, what they have set stays theirs. */
export function contextUnder(card: PolicyCard | undefined, context: Context): Context {
  return card === undefined ? context : { ...filledBy(card, context), ...context };
}

/** A situation with its context under a card. */
export const situationUnder = (card: PolicyCard | undefined, situation: Situation): Situation =>
  card === undefined ? situation : { ...situation, context: contextUnder(card, situation.context) };

/** The rules of a context that differ from what the card fills in: set by hand, or made under other rules. */
export function fieldsOffCard(card: PolicyCard, context: Context): readonly RuleField[] {
  const fills = filledBy(card, context);
  return ruleFields.filter((field) => meaning(field, context) !== meaning(field, fills));
}

/** Nothing, a rule of nothing and no rule are one and the same. */
function meaning(field: RuleField, context: Context): Context[RuleField] {
  const value = context[field];
  return field !== 'maxLiveMinutes' && (value === 'none' || !value) ? undefined : value;
}
