import { activityName, planName, whenWords, whoWords, workloadWords } from './activityWords.ts';
import { howWords } from './howWords.ts';
import { legible, onOneLine } from './legibleText.ts';
import { dateOfDay, dayAfter } from '#domain/plan/dateOfDay.ts';
import type { Plan, PlannedActivity } from '#domain/plan/plan.ts';
import type { Phrase } from '#wording/phrases.ts';

export interface CalendarSource {
  /**
   * The plan with its date; without one there is nothing to put into a calendar. And with its key, which stays the same
   * for one plan, so that opening a later file changes the entries instead of doubling them.
   */
  readonly plan: Plan & Required<Pick<Plan, 'startsOn' | 'calendarKey'>>;
  readonly now: Date;
}

const mostOctets = 75;
// A calendar takes the entry with the higher number; minutes since then fit for thousands of years.
const firstMinute = Date.UTC(2024, 0, 1) / 60_000;

/** The plan as an iCalendar file (RFC 5545): live as events at clock time, own time as days on which it is open. */
export function calendarFile({ plan, now }: CalendarSource, say: Phrase): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Live or Later//Planner//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(planName(plan, say))}`,
    ...plan.activities.flatMap((activity) => [
      'BEGIN:VEVENT',
      `UID:${activity.id}.${plan.calendarKey}@live-or-later`,
      `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
      `SEQUENCE:${Math.floor(now.getTime() / 60_000 - firstMinute)}`,
      ...timeLines(activity, plan.startsOn),
      `SUMMARY:${escaped(summaryOf(activity, say))}`,
      `DESCRIPTION:${escaped(descriptionOf(plan, activity, say))}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** With the part of the class that it is for: two groups at one hour are told apart in a list of names. */
function summaryOf(activity: PlannedActivity, say: Phrase): string {
  const group = onOneLine(activity.group ?? '');
  const words = { mode: say(`export.mode.${activity.mode}`), title: activityName(activity, say), group };
  return say(group === '' ? 'export.calendar.summary' : 'export.calendar.summaryFor', words);
}

const descriptionOf = (plan: Plan, activity: PlannedActivity, say: Phrase): string =>
  [
    activity.goal ?? '',
    howWords(plan, activity, say),
    // Whole days have no hour, and do not say which of them is the last.
    activity.mode === 'synchronous' ? '' : whenWords(plan, activity, say),
    whoWords(activity, say),
    workloadWords(activity.workload, say),
    activity.notes ?? '',
  ]
    .filter((text) => text.trim() !== '')
    .join('\n');

const compact = (date: string): string => date.replaceAll('-', '');
const two = (number: number): string => String(number).padStart(2, '0');

/** A live activity with a time is an event without a time zone: nine o'clock is nine o'clock where the class is. */
function timeLines(
  { mode, day, startMinute, minutes, windowDays = 0 }: PlannedActivity,
  startsOn: string,
): readonly string[] {
  const first = dateOfDay(startsOn, day);
  if (mode === 'synchronous' && startMinute !== undefined) {
    const time = `${two(Math.floor(startMinute / 60))}${two(startMinute % 60)}00`;
    return [`DTSTART:${compact(first)}T${time}`, `DURATION:PT${minutes}M`];
  }
  const last = mode === 'synchronous' ? first : dateOfDay(startsOn, day + windowDays);
  return [
    `DTSTART;VALUE=DATE:${compact(first)}`,
    // The end of whole days is the first day that is free again.
    `DTEND;VALUE=DATE:${compact(dayAfter(last))}`,
    'TRANSP:TRANSPARENT',
  ];
}

const escaped = (text: string): string =>
  legible(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** A line in pieces of at most 75 octets, which never cut a character in two. */
function folded(line: string): string {
  let [pieces, octets] = ['', 0];
  for (const character of line) {
    const own = new TextEncoder().encode(character).length;
    if (octets + own > mostOctets) [pieces, octets] = [`${pieces}\r\n `, 1];
    pieces += character;
    octets += own;
  }
  return pieces;
}
