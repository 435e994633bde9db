import type { Plan, PlannedActivity, PlannedMode } from '../plan.ts';
import type { PlanEdit } from '../planEdit.ts';
import { twinEdit } from '../sources.ts';
import { streamsOf, type Stream } from '../streams.ts';
import { remedied, type Check, type CheckId, type Finding } from './finding.ts';
import { liveMinutesFindings, type LiveMinutesFinding } from '#domain/policy/liveMinutesFindings.ts';
import { schoolDaysAWeek, type PolicyCard } from '#domain/policy/policyCard.ts';

const minutesOf = (activities: readonly PlannedActivity[], mode: PlannedMode): number =>
  activities.filter((one) => one.mode === mode).reduce((sum, { minutes }) => sum + minutes, 0);

const checkOf = ({ id, per }: LiveMinutesFinding): CheckId => {
  if (id === 'own-time-days') return 'own-time-days';
  if (id === 'below-share') return 'live-share-day';
  return `live-${id === 'below-least' ? 'least' : 'most'}-${per === 'week' ? 'week' : 'day'}`;
};

/** Activities to turn into the other mode, few and short, until so many minutes are turned; undefined where all are too few. */
function turned(
  activities: readonly PlannedActivity[],
  mode: PlannedMode,
  minutes: number,
): PlanEdit | undefined {
  const left = activities.filter((one) => one.mode === mode && one.minutes > 0);
  const edits: PlanEdit[] = [];
  let open = minutes;
  while (open > 0) {
    const byLength = left.toSorted((a, b) => a.minutes - b.minutes);
    const next = byLength.find((one) => one.minutes >= open) ?? byLength.at(-1);
    if (next === undefined) return undefined;
    left.splice(left.indexOf(next), 1);
    edits.push(twinEdit(next, undefined));
    open -= next.minutes;
  }
  return edits.length === 1 ? edits[0] : { kind: 'all', edits };
}

function remedyOf(
  { id, found, limit }: LiveMinutesFinding,
  activities: readonly PlannedActivity[],
): Pick<Finding, 'remedy'> {
  const live = minutesOf(activities, 'synchronous');
  const all = live + minutesOf(activities, 'asynchronous');
  switch (id) {
    case 'above-most':
      return remedied('make-own-time', turned(activities, 'synchronous', found - limit));
    case 'below-least':
      return remedied('make-live', turned(activities, 'asynchronous', limit - found));
    case 'below-share':
      return remedied(
        'make-live',
        turned(activities, 'asynchronous', Math.ceil((limit / 100) * all - 1e-9) - live),
      );
    case 'own-time-days':
      return remedied('make-live', turned(activities, 'asynchronous', 1));
  }
}

/** The week from `first` on, against what is left of the days in own time that the card allows in a year. */
function ofWeek(
  plan: Plan,
  { activities }: Stream,
  first: number,
  card: PolicyCard,
): readonly Omit<Finding, 'group'>[] {
  const onDay = (day: number) => activities.filter((one) => one.day === day);
  const days = Array.from({ length: Math.min(schoolDaysAWeek, plan.days - first) }, (_, index) =>
    onDay(first + index),
  );
  const minutes = days.map((ofDay) => ({
    live: minutesOf(ofDay, 'synchronous'),
    ownTime: minutesOf(ofDay, 'asynchronous'),
  }));
  return liveMinutesFindings(card, plan.grade, minutes).map((found) => {
    const day = found.day === undefined ? undefined : first + found.day;
    const concerned = day === undefined ? days.flat() : onDay(day);
    return {
      check: checkOf(found),
      severity: 'problem',
      numbers: { found: found.found, limit: found.limit },
      ids: concerned.map(({ id }) => id),
      ...(day === undefined ? {} : { day }),
      ...remedyOf(found, concerned),
    };
  });
}

const ownTimeOnlyDays = ({ activities }: Stream, from: number, to: number): readonly number[] => {
  const days = [...new Set(activities.filter(({ minutes }) => minutes > 0).map(({ day }) => day))];
  return days
    .filter((day) => day >= from && day < to)
    .filter(
      (day) =>
        minutesOf(
          activities.filter((one) => one.day === day),
          'synchronous',
        ) === 0,
    );
};

/** More days in own time only than the whole year allows; the first of them is the one to change. */
function ofYear(plan: Plan, stream: Stream, card: PolicyCard): readonly Finding[] {
  const days = ownTimeOnlyDays(stream, 0, plan.days);
  const { mostOwnTimeDaysAYear: limit } = card;
  if (limit === undefined || days.length <= limit) return [];
  const last = stream.activities.filter((one) => one.day === days.at(-1));
  const found: LiveMinutesFinding = { id: 'own-time-days', per: 'year', found: days.length, limit };
  return [
    {
      check: 'own-time-days',
      severity: 'problem',
      numbers: { found: days.length, limit },
      ids: last.map(({ id }) => id),
      day: days.at(-1)!,
      ...remedyOf(found, last),
    },
  ];
}

function ofStream(plan: Plan, stream: Stream, card: PolicyCard): readonly Finding[] {
  const weeks = Array.from({ length: Math.ceil(plan.days / schoolDaysAWeek) }, (_, week) => {
    const first = week * schoolDaysAWeek;
    const used = ownTimeOnlyDays(stream, 0, first).length;
    const { mostOwnTimeDaysAYear: most, ...rules } = card;
    const left = most === undefined ? rules : { ...rules, mostOwnTimeDaysAYear: Math.max(0, most - used) };
    return ofWeek(plan, stream, first, left).filter(({ check }) => check !== 'own-time-days');
  });
  return [...weeks.flat(), ...ofYear(plan, stream, card)];
}

/** Live minutes of each part of the class against the policy card, day by day and week by week. */
export const livePolicy: Check = (plan, { card }) => {
  if (card === undefined) return [];
  const streams = streamsOf(plan);
  const found = streams.flatMap((stream) =>
    ofStream(plan, stream, card).map((finding) => ({
      ...finding,
      ...(stream.group === undefined ? {} : { group: stream.group }),
    })),
  );
  // What befalls every part of the class in the same activities is told once.
  const keyOf = ({ group: _, ...rest }: Finding) => JSON.stringify(rest);
  return [...new Map(found.toReversed().map((finding) => [keyOf(finding), finding])).values()].toReversed();
};
