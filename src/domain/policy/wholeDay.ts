import { boundsOf } from './minutesBounds.ts';
import type { PolicyCard } from './policyCard.ts';
import type { Context } from '#domain/decision/situation.ts';

/** What a card means for the day or the week around an activity. */
export interface WholeDay {
  /**
   * What only the whole day can keep or break. Half a day live does not make every activity half live, so none of
   * this is filled in; a teacher whose activity is the whole of it can say so, and the planner adds the day up.
   */
  readonly asked: Pick<Context, 'minLiveMinutes' | 'minLiveShare'>;
  /** The least live minutes a week; one activity never keeps or breaks it. */
  readonly leastAWeek: number | undefined;
}

/** What a card asks of the day and the week around one activity of this grade and length. */
export function wholeDayOf(
  card: PolicyCard,
  { grade, minutes }: Pick<Context, 'grade' | 'minutes'>,
): WholeDay {
  const { least } = boundsOf(card, grade, 'day');
  return {
    asked: {
      ...(least ? { minLiveMinutes: Math.min(least, minutes ?? least) } : {}),
      ...(card.minLiveShare ? { minLiveShare: card.minLiveShare } : {}),
    },
    leastAWeek: boundsOf(card, grade, 'week').least || undefined,
  };
}
