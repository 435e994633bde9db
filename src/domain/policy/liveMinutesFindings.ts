import { boundsOf } from './minutesBounds.ts';
import { schoolDaysAWeek, type LiveMinutesRule, type PolicyCard } from './policyCard.ts';
import type { Grade } from '#domain/vocabulary.ts';

/** One student's school day, in minutes. */
export interface DayMinutes {
  readonly live: number;
  readonly ownTime: number;
}

/** How a plan can miss what a card asks. */
export const findingIds = ['below-least', 'above-most', 'below-share', 'own-time-days'] as const;
export type FindingId = (typeof findingIds)[number];

/** One rule that a plan misses. */
export interface LiveMinutesFinding {
  readonly id: FindingId;
  readonly per: LiveMinutesRule['per'] | 'year';
  /** The day's place in the plan, from 0; undefined where the finding is about the whole plan. */
  readonly day?: number;
  /** What the plan holds: live minutes, a live share in percent rounded down, or days in own time only. */
  readonly found: number;
  /** What the rule asks or allows, in the same unit. */
  readonly limit: number;
}

/**
 * Every rule about live minutes that up to one school week misses; `minutesByDay` holds its days in order, and a day
 * without minutes is no school day. The least of a week is asked only of a whole one. A day in own time only is none of
 * the days that fall short while the card's allowance for the year still covers it.
 */
export function liveMinutesFindings(
  card: PolicyCard,
  grade: Grade | undefined,
  minutesByDay: readonly DayMinutes[],
): readonly LiveMinutesFinding[] {
  const days = minutesByDay.map((minutes, day) => ({ ...minutes, day })).filter(isSchoolDay);
  const ownTimeOnly = days.filter(({ live }) => live === 0);
  const allowed = card.mostOwnTimeDaysAYear ?? 0;
  const excused = new Set(ownTimeOnly.slice(0, allowed).map(({ day }) => day));
  return [
    ...days.flatMap((minutes) => ofDay(card, grade, minutes, excused.has(minutes.day))),
    ...ofWeek(card, grade, days),
    ...ofYear(card, ownTimeOnly.length),
  ];
}

type PlacedDay = DayMinutes & { readonly day: number };

const isSchoolDay = ({ live, ownTime }: DayMinutes): boolean => live + ownTime > 0;

function ofDay(
  card: PolicyCard,
  grade: Grade | undefined,
  { live, ownTime, day }: PlacedDay,
  isExcused: boolean,
): readonly LiveMinutesFinding[] {
  const { least = 0, most = Infinity } = boundsOf(card, grade, 'day');
  const { minLiveShare: share = 0 } = card;
  // 55 % of 100 is 55.000000000000007 to a computer, and not more than 55.
  const isBelowShare = live < share * (live + ownTime) - 1e-9;
  const percent = Math.floor((100 * live) / (live + ownTime));
  return [
    ...(live < least && !isExcused
      ? [{ id: 'below-least', per: 'day', day, found: live, limit: least } as const]
      : []),
    ...(live > most ? [{ id: 'above-most', per: 'day', day, found: live, limit: most } as const] : []),
    ...(isBelowShare && !isExcused
      ? [{ id: 'below-share', per: 'day', day, found: percent, limit: Math.round(share * 100) } as const]
      : []),
  ];
}

function ofWeek(
  card: PolicyCard,
  grade: Grade | undefined,
  days: readonly DayMinutes[],
): readonly LiveMinutesFinding[] {
  const { least = 0, most = Infinity } = boundsOf(card, grade, 'week');
  const live = days.reduce((sum, day) => sum + day.live, 0);
  const isWhole = days.length >= schoolDaysAWeek;
  return [
    ...(isWhole && live < least
      ? [{ id: 'below-least', per: 'week', found: live, limit: least } as const]
      : []),
    ...(live > most ? [{ id: 'above-most', per: 'week', found: live, limit: most } as const] : []),
  ];
}

function ofYear(
  { mostOwnTimeDaysAYear: most = Infinity }: PolicyCard,
  found: number,
): readonly LiveMinutesFinding[] {
  return found > most ? [{ id: 'own-time-days', per: 'year', found, limit: most }] : [];
}
