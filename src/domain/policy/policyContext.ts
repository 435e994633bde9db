import { boundsOf, type MinutesBounds } from './minutesBounds.ts';
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

/** What a card means for one activity, and what it means for the day or the week around it. */
export interface PolicyContext {
  /** What this activity can break by itself: filled in by the card. */
  readonly fills: RuleFields;
  /**
   * What only the whole day can keep or break. Half a day live does not make every activity half live, so none of
   * this is filled in; a teacher whose activity is the whole of it can say so, and the planner adds the day up.
   */
  readonly wholeDay: Pick<Context, 'minLiveMinutes' | 'minLiveShare'>;
  /** The least live minutes a week; one activity never keeps or breaks it. */
  readonly leastAWeek: number | undefined;
}

/** What a card asks of one activity of this grade and length, rules of the whole day told apart. */
export function policyContext(
  card: PolicyCard,
  { grade, minutes }: Pick<Context, 'grade' | 'minutes'>,
): PolicyContext {
  const day = boundsOf(card, grade, 'day');
  const week = boundsOf(card, grade, 'week');
  // An activity that runs longer than the live minutes of a day or a week cannot be all live.
  const most = lowest(day, week);
  const policy = policyOf(card);
  return {
    fills: {
      ...(policy === 'none' ? {} : { policy }),
      ...(most === undefined || most > longestActivityMinutes ? {} : { maxLiveMinutes: most }),
      ...(card.ownTimeRouteOwed ? { ownTimeAlternative: true } : {}),
    },
    wholeDay: {
      ...(day.least ? { minLiveMinutes: Math.min(day.least, minutes ?? day.least) } : {}),
      ...(card.minLiveShare ? { minLiveShare: card.minLiveShare } : {}),
    },
    leastAWeek: week.least || undefined,
  };
}

/** Whether a card rules nothing that the calculator reckons with: it holds a note, or rules of other things alone. */
export const countsNothing = (card: PolicyCard): boolean =>
  policyOf(card) === 'none' && card.liveMinutes.length === 0 && !card.minLiveShare && !card.ownTimeRouteOwed;

function lowest(...bounds: readonly MinutesBounds[]): number | undefined {
  const mosts = bounds.flatMap(({ most }) => most ?? []);
  return mosts.length > 0 ? Math.min(...mosts) : undefined;
}

/** A context under a card: what the teacher has not set is the card's, what they have set stays theirs. */
export function contextUnder(card: PolicyCard | undefined, context: Context): Context {
  return card === undefined ? context : { ...policyContext(card, context).fills, ...context };
}

/** A situation with its context under a card. */
export const situationUnder = (card: PolicyCard | undefined, situation: Situation): Situation =>
  card === undefined ? situation : { ...situation, context: contextUnder(card, situation.context) };

/** The rules of a context that differ from what the card fills in: set by hand, or made under other rules. */
export function fieldsOffCard(card: PolicyCard, context: Context): readonly RuleField[] {
  const { fills } = policyContext(card, context);
  return ruleFields.filter((field) => meaning(field, context) !== meaning(field, fills));
}

/** Nothing, a rule of nothing and no rule are one and the same. */
function meaning(field: RuleField, context: Context): Context[RuleField] {
  const value = context[field];
  if (field === 'maxLiveMinutes') return value;
  return value === 'none' || value === 0 || value === false ? undefined : value;
}
