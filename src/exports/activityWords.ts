import { onOneLine } from './legibleText.ts';
import { dateOfDay } from '#domain/plan/dateOfDay.ts';
import type { Plan, PlannedActivity, Workload } from '#domain/plan/plan.ts';
import type { Phrase } from '#wording/phrases.ts';

const locale = 'en-US';
const dateWords = new Intl.DateTimeFormat(locale, {
  weekday: 'long',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
});
const timeWords = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });

/** The name of a plan, or of one that has none yet. */
export const planName = ({ title }: Plan, say: Phrase): string =>
  onOneLine(title) || say('export.plan.untitled');

/** The name of an activity, or of one that has none yet. */
export const activityName = ({ title }: PlannedActivity, say: Phrase): string =>
  onOneLine(title) || say('export.activity.untitled');

/** The first day of a plan, where it has one. */
interface Dated {
  readonly startsOn?: string | undefined;
}

/** A day of the plan in words, with its date where the plan has one. */
export function dayName({ startsOn }: Dated, day: number, say: Phrase): string {
  const number = day + 1;
  if (startsOn === undefined) return say('export.day', { number });
  const date = dateWords.format(new Date(`${dateOfDay(startsOn, day)}T00:00:00Z`));
  return say('export.dayOn', { number, date });
}

/** A minute of the day as people tell the time. */
export const clockTime = (minute: number): string => timeWords.format(new Date(minute * 60_000));

/** From which hour own-time work is open; '' where it names none. */
export const opensWords = (
  { mode, startMinute }: Pick<PlannedActivity, 'mode'> & { readonly startMinute?: number },
  say: Phrase,
): string =>
  mode === 'synchronous' || startMinute === undefined
    ? ''
    : say('export.opensAt', { time: clockTime(startMinute) });

/** When a live activity begins, or how long an own-time window is open. */
export function whenWords(plan: Dated, activity: PlannedActivity, say: Phrase): string {
  const { mode, startMinute, windowDays = 0, day } = activity;
  if (mode === 'synchronous')
    return startMinute === undefined ? say('export.noTime') : clockTime(startMinute);
  const due =
    windowDays === 0
      ? say('export.dueSameDay')
      : say('export.dueOn', { day: dayName(plan, day + windowDays, say) });
  return [opensWords(activity, say), due].filter((words) => words !== '').join(', ');
}

/** Who does it, and with whom. */
export function whoWords({ grouping, group = '' }: PlannedActivity, say: Phrase): string {
  return [onOneLine(group), say(`export.grouping.${grouping}`)].filter((word) => word !== '').join(', ');
}

/** What students get through, in words; '' where nobody has said. */
export function workloadWords(workload: Workload | undefined, say: Phrase): string {
  if (workload === undefined) return '';
  const { kind, ...amounts } = workload;
  return say(`export.workload.${kind}`, amounts);
}
