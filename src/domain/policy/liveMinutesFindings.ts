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
 * without minutes is no school day. The least of a week is asked only of a whole one. The first days that fall short of
 * what is asked of each day are excused while the card's allowance for the year still covers them.
 */
export function liveMinutesFindings(
  card: PolicyCard,
  grade: Grade | undefined,
  minutesByDay: readonly DayMinutes[],
): readonly LiveMinutesFinding[] {
  const days = minutesByDay.map((minutes, day) => ({ ...minutes, day })).filter(isSchoolDay);
  const allowed = card.mostOwnTimeDaysAYear ?? 0;
  const short = days.filter((minutes) => fallsShort(card, grade, minutes));
  const excused = new Set(short.slice(0, allowed).map(({ day }) => day));
  return [
    ...days.flatMap((minutes) => ofDay(card, grade, minutes, excused.has(minutes.day))),
    ...ofWeek(card, grade, days),
    ...ofYear(card, days.filter(({ live }) => live === 0).length),
  ];
}

type PlacedDay = DayMinutes & { readonly day: number };

/** Whether a card asks anything of each day that a day can fall short of, of whatever grade. */
export const asksOfDays = ({ liveMinutes, minLiveShare }: PolicyCard): boolean =>
  Boolean(minLiveShare) || liveMinutes.some(({ per, least }) => per === 'day' && Boolean(least));

/** Whether a school day has less live time than a card asks of each day, in minutes or as a share. */
export const fallsShort = (card: PolicyCard, grade: Grade | undefined, minutes: DayMinutes): boolean =>
  isSchoolDay(minutes) &&
  (minutes.live < (boundsOf(card, grade, 'day').least ?? 0) || isBelowShare(card, minutes));

// 55 % of 100 is 55.000000000000007 to a computer, and not more than 55.
const isBelowShare = ({ minLiveShare: share = 0 }: PolicyCard, { live, ownTime }: DayMinutes): boolean =>
  live < share * (live + ownTime) - 1e-9;

const isSchoolDay = ({ live, ownTime }: DayMinutes): boolean => live + ownTime > 0;

function ofDay(
  card: PolicyCard,
  grade: Grade | undefined,
  minutes: PlacedDay,
  isExcused: boolean,
): readonly LiveMinutesFinding[] {
  const { live, ownTime, day } = minutes;
  const { least = 0, most = Infinity } = boundsOf(card, grade, 'day');
  const { minLiveShare: share = 0 } = card;
  const percent = Math.floor((100 * live) / (live + ownTime));
  return [
    ...(live < least && !isExcused
      ? [{ id: 'below-least', per: 'day', day, found: live, limit: least } as const]
      : []),
    ...(live > most ? [{ id: 'above-most', per: 'day', day, found: live, limit: most } as const] : []),
    ...(isBelowShare(card, minutes) && !isExcused
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
