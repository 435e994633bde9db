import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { activityOf, anyPlan, planOf } from '../../support/anyPlan.ts';
import { say } from '../../support/exportWords.ts';
import { activityName } from '#exports/activityWords.ts';
import { calendarFile } from '#exports/calendar.ts';
import { onOneLine } from '#exports/legibleText.ts';
import type { Plan, PlannedActivity } from '#domain/plan/plan.ts';

const now = new Date('2026-11-25T08:30:15.250Z');
const fileOf = (plan: Plan, at = now): string =>
  calendarFile({ plan: { calendarKey: 'k7', startsOn: '2026-11-30', ...plan }, now: at }, say);

/** The events that an independent reader finds. */
function eventsIn(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file) as ConstructorParameters<typeof ICAL.Component>[0]);
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}
const eventOf = (parts: Partial<PlannedActivity>) =>
  eventsIn(fileOf(planOf({ activities: [activityOf(parts)] })))[0]!;

describe('the calendar file of a plan', () => {
  test('is read whole by another program, whatever the texts hold (200 plans)', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const events = eventsIn(fileOf(any));
        expect(events.map(({ uid }) => uid)).toEqual(
          any.activities.map(({ id }) => `${id}.k7@live-or-later`),
        );
        expect(events.map(({ summary }) => summary)).toEqual(
          any.activities.map((one) => {
            const group = onOneLine(one.group ?? '');
            const name = `${one.mode === 'synchronous' ? 'Live' : 'Own time'}: ${activityName(one, say)}`;
            return group === '' ? name : `${name} (${group})`;
          }),
        );
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  test('has lines of at most 75 octets, each ended as the standard asks', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const lines = fileOf(any).split('\r\n');
        expect(lines.pop()).toBe('');
        expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([]);
      }),
    );
  });

  test('a live activity is an event at clock time, wherever it is opened', () => {
    const event = eventOf({ startMinute: 545, minutes: 40, day: 1 });
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual([
      '2026-12-01T09:05:00',
      '2026-12-01T09:45:00',
    ]);
    expect(event.startDate.zone.tzid).toBe('floating');
  });

  test('own time is the days on which it is open, weekends within, and blocks nothing', () => {
    const event = eventOf({ mode: 'asynchronous', day: 4, windowDays: 1 });
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2026-12-04', '2026-12-08']);
    expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  test('own time says in words from which hour it is open and when it is due, since whole days do not', () => {
    const words = (parts: Partial<PlannedActivity>) => eventOf(parts).description.split('\n')[1];
    expect(words({ mode: 'asynchronous', startMinute: 14 * 60, windowDays: 1 })).toMatch(
      /^opens 2:00\sPM, due Day 2, Tuesday, December 1$/,
    );
    expect(words({ mode: 'asynchronous' })).toBe('due the same day');
    expect(words({ startMinute: 14 * 60 })).toBe('whole class');
  });

  test('an entry for a part of the class names it, so that two at one hour are told apart', () => {
    expect(eventOf({ group: 'קבוצה א 🧪' }).summary).toBe('Live: Number talk (קבוצה א 🧪)');
  });

  test('a live activity without a time stands on its day', () => {
    const event = eventOf({ day: 0 });
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual(['2026-11-30', '2026-12-01']);
  });

  test('a later file changes the entries of an earlier one', () => {
    const plan = planOf();
    const [first] = eventsIn(fileOf(plan));
    const [second] = eventsIn(fileOf(plan, new Date(now.getTime() + 60_000)));
    expect(second!.uid).toBe(first!.uid);
    expect(second!.sequence).toBe(first!.sequence + 1);
  });

  test('goal and notes come back with their line ends', () => {
    const event = eventOf({ goal: 'Say; why, and \\ how', notes: 'One\nTwo' });
    expect(event.description).toContain('Say; why, and \\ how\n');
    expect(event.description).toMatch(/\nOne\nTwo$/);
  });
});
