import { dateOfDay } from '#domain/plan/dateOfDay.ts';
import type { Plan, PlannedActivity } from '#domain/plan/plan.ts';
import { opensWords } from '#exports/activityWords.ts';
import type { Phrase } from '#wording/phrases.ts';

const zone = { timeZone: 'UTC' } as const;
const longDate = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', ...zone });
const shortDate = new Intl.DateTimeFormat('en-US', {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  ...zone,
});

const dateOf = (startsOn: string, day: number): Date => new Date(`${dateOfDay(startsOn, day)}T00:00:00Z`);

/** A week by its number, and its first date where the plan has one. */
export function weekName({ startsOn }: Plan, firstDay: number, index: number, say: Phrase): string {
  const number = index + 1;
  if (startsOn === undefined) return say('see.week', { number });
  return say('see.weekFrom', { number, date: longDate.format(dateOf(startsOn, firstDay)) });
}

/** A day in few letters, such as `Mon, Nov 30`, or `Day 1` where the plan has no date. */
const shortDay = ({ startsOn }: Plan, day: number, say: Phrase): string =>
  startsOn === undefined ? say('export.day', { number: day + 1 }) : shortDate.format(dateOf(startsOn, day));

/** On which day a window opens, at which hour where it names one, and on which day it is due. */
export function whenOpenWords(plan: Plan, activity: PlannedActivity, say: Phrase): string {
  const { day, windowDays = 0 } = activity;
  const due =
    windowDays === 0
      ? say('export.dueSameDay')
      : say('export.dueOn', { day: shortDay(plan, day + windowDays, say) });
  return [shortDay(plan, day, say), opensWords(activity, say), due]
    .filter((words) => words !== '')
    .join(', ');
}
