import { mostMinutes, type Plan, type PlannedActivity, type PlannedMode } from '../plan.ts';
import type { PlanEdit } from '../planEdit.ts';
import { byDay } from '../planOrder.ts';
import { twinEdit } from '../sources.ts';
import { streamsOf, type Stream } from '../streams.ts';
import {
  hasRoom,
  limitFor,
  remedyIf,
  together,
  toldOnce,
  type Check,
  type CheckId,
  type Finding,
  type PlanRemedy,
  type PlanSetting,
} from './finding.ts';
import { checkIn } from './liveWays.ts';
import {
  fallsShort,
  liveMinutesFindings,
  type DayMinutes,
  type LiveMinutesFinding,
} from '#domain/policy/liveMinutesFindings.ts';
import { schoolDaysAWeek, type PolicyCard } from '#domain/policy/policyCard.ts';

const minutesOf = (activities: readonly PlannedActivity[], mode: PlannedMode): number =>
  activities.filter((one) => one.mode === mode).reduce((sum, { minutes }) => sum + minutes, 0);

const inBothModes = (activities: readonly PlannedActivity[]): DayMinutes => ({
  live: minutesOf(activities, 'synchronous'),
  ownTime: minutesOf(activities, 'asynchronous'),
});

const checkOf = ({ id, per }: LiveMinutesFinding): CheckId => {
  if (id === 'own-time-days') return 'own-time-days';
  if (id === 'below-share') return 'live-share-day';
  return `live-${id === 'below-least' ? 'least' : 'most'}-${per === 'week' ? 'week' : 'day'}`;
};

/** The activities of the day or week in question, for one part of the class. */
type Concerned = Pick<Stream, 'activities' | 'group'>;

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
  return together(edits);
}

/** The day with the least live time, of those on which something takes place. */
function dayToAddTo(
  activities: readonly PlannedActivity[],
  { days: count }: Plan,
): readonly PlannedActivity[] {
  const days = byDay({ activities, days: count }).filter((ofDay) => ofDay.length > 0);
  return days.toSorted((a, b) => minutesOf(a, 'synchronous') - minutesOf(b, 'synchronous'))[0]!;
}

/** A meeting more, no longer than its grade can use; in a plan that is full, the shortest one is made longer. */
function moreLive(concerned: Concerned, missing: number, plan: Plan, setting: PlanSetting): PlanRemedy {
  const { activities, group } = concerned;
  const ofDay = dayToAddTo(activities, plan).toSorted((a, b) => b.minutes - a.minutes);
  const about = ofDay.find(({ channel }) => channel === 'in-person') ?? ofDay[0]!;
  if (hasRoom(plan, 1)) {
    const { longestMinutes, liveMinutes } = setting.limits;
    const most = about.channel === 'in-person' ? longestMinutes : limitFor(liveMinutes, plan.grade);
    // What is for everyone says so, and is told once for all parts of the class.
    const whom = activities.every((one) => one.group === undefined) ? undefined : group;
    return { id: 'add-check-in', edit: checkIn(about, Math.min(missing, most), whom, setting) };
  }
  const shortest = activities
    .filter(({ mode }) => mode === 'synchronous')
    .toSorted((a, b) => a.minutes - b.minutes)[0];
  if (shortest === undefined) return { id: 'make-live', edit: twinEdit(about, undefined) };
  const minutes = Math.min(mostMinutes, shortest.minutes + missing);
  return { id: 'longer-live', edit: { kind: 'change', id: shortest.id, change: { minutes } } };
}

function remedyOf(
  { id, found, limit }: LiveMinutesFinding,
  concerned: Concerned,
  plan: Plan,
  setting: PlanSetting,
): PlanRemedy {
  const { activities } = concerned;
  if (id === 'above-most') {
    return { id: 'make-own-time', edit: turned(activities, 'synchronous', found - limit)! };
  }
  const live = minutesOf(activities, 'synchronous');
  const all = live + minutesOf(activities, 'asynchronous');
  const missing = {
    'below-least': limit - found,
    'below-share': Math.max(1, Math.ceil((limit / 100) * all - 1e-9) - live),
    'own-time-days': 1,
  }[id];
  return (
    remedyIf('make-live', turned(activities, 'asynchronous', missing)) ??
    moreLive(concerned, missing, plan, setting)
  );
}

/** The week from `first` on, against what is left of the days that the card excuses in a year. */
function ofWeek(
  plan: Plan,
  { activities, group }: Stream,
  first: number,
  card: PolicyCard,
  setting: PlanSetting,
): readonly Omit<Finding, 'group'>[] {
  const onDay = (day: number) => activities.filter((one) => one.day === day);
  const days = Array.from({ length: Math.min(schoolDaysAWeek, plan.days - first) }, (_, index) =>
    onDay(first + index),
  );
  return liveMinutesFindings(card, plan.grade, days.map(inBothModes)).map((found) => {
    const day = found.day === undefined ? undefined : first + found.day;
    const concerned = day === undefined ? days.flat() : onDay(day);
    return {
      check: checkOf(found),
      severity: 'problem',
      numbers: { found: found.found, limit: found.limit },
      ids: concerned.map(({ id }) => id),
      ...(day === undefined ? {} : { day }),
      remedy: remedyOf(found, { activities: concerned, group }, plan, setting),
    };
  });
}

/** The days of a part of the class whose minutes are of some kind, in order. */
const daysThat = (
  { days: count }: Plan,
  { activities }: Stream,
  isOne: (minutes: DayMinutes) => boolean,
): readonly number[] =>
  byDay({ activities, days: count }).flatMap((ofDay, day) => (isOne(inBothModes(ofDay)) ? [day] : []));

/** More days in own time only than the whole year allows; the last of them is the one to change. */
function ofYear(plan: Plan, stream: Stream, card: PolicyCard, setting: PlanSetting): readonly Finding[] {
  const days = daysThat(plan, stream, ({ live, ownTime }) => live === 0 && ownTime > 0);
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
      remedy: remedyOf(found, { activities: last, group: stream.group }, plan, setting),
    },
  ];
}

function ofStream(plan: Plan, stream: Stream, card: PolicyCard, setting: PlanSetting): readonly Finding[] {
  const short = daysThat(plan, stream, (minutes) => fallsShort(card, plan.grade, minutes));
  const weeks = Array.from({ length: Math.ceil(plan.days / schoolDaysAWeek) }, (_, week) => {
    const first = week * schoolDaysAWeek;
    const used = short.filter((day) => day < first).length;
    const { mostOwnTimeDaysAYear: most, ...rules } = card;
    const left = most === undefined ? rules : { ...rules, mostOwnTimeDaysAYear: Math.max(0, most - used) };
    return ofWeek(plan, stream, first, left, setting).filter(({ check }) => check !== 'own-time-days');
  });
  return [...weeks.flat(), ...ofYear(plan, stream, card, setting)];
}

/** Live minutes of each part of the class against the policy card, day by day and week by week. */
export const livePolicy: Check = (plan, setting) => {
  const { card } = setting;
  if (card === undefined) return [];
  const streams = streamsOf(plan);
  const found = streams.flatMap((stream) =>
    ofStream(plan, stream, card, setting).map((finding) => ({
      ...finding,
      ...(stream.group === undefined ? {} : { group: stream.group }),
    })),
  );
  // What befalls every part of the class in the same activities is told once.
  const keyOf = ({ group: _, ...rest }: Finding) => JSON.stringify(rest);
  return toldOnce(found, keyOf);
};
