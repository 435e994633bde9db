import type { Plan, PlanChannel, PlannedActivity } from '../plan.ts';
import type { PlanEdit } from '../planEdit.ts';
import { streamsOf } from '../streams.ts';
import { remedied, together, type Check, type Finding } from './finding.ts';
import type { ReachChannel } from '#domain/classroom/classProfile.ts';
import { megabytesFor, type DataRates } from '#domain/classroom/dataBudget.ts';
import { schoolDaysAWeek } from '#domain/policy/policyCard.ts';

/** What carries the same with less data, in the same mode. */
const lighter: Readonly<Partial<Record<PlanChannel, ReachChannel>>> = {
  'video-camera': 'video',
  video: 'audio',
  audio: 'chat',
  chat: 'phone',
  'recording-stream': 'recording-download',
  'recording-download': 'pages',
  pages: 'paper',
};

/** Megabytes that one student uses for an activity; in a room nothing is carried. */
export const megabytesOf = ({ channel, minutes }: PlannedActivity, rates: DataRates): number =>
  channel === 'in-person' ? 0 : megabytesFor(channel, minutes, rates);

const sumOf = (activities: readonly PlannedActivity[], rates: DataRates): number =>
  activities.reduce((sum, one) => sum + megabytesOf(one, rates), 0);

/** The activity on a lighter channel; what takes over from it is then something else. */
export function lightened(one: PlannedActivity): PlannedActivity | undefined {
  const channel = lighter[one.channel];
  if (channel === undefined) return undefined;
  return { ...one, channel, ...(one.fallback === channel ? { fallback: 'paper' as const } : {}) };
}

/** Lighter channels for what takes most, one step at a time, until the week is within the cap. */
function lighten(week: readonly PlannedActivity[], cap: number, rates: DataRates): PlanEdit {
  const now = [...week];
  const megabytes = week.map((one) => megabytesOf(one, rates));
  let total = sumOf(week, rates);
  while (total > cap) {
    const heaviest = megabytes.indexOf(Math.max(...megabytes));
    const next = lightened(now[heaviest]!);
    // A call or paper takes no data at all, so that what takes most can always be lighter.
    if (next === undefined) break;
    now[heaviest] = next;
    megabytes[heaviest] = megabytesOf(next, rates);
    total = sumOf(now, rates);
  }
  const edits = now.flatMap((one, index): readonly PlanEdit[] => {
    const { id, channel, fallback } = one;
    if (channel === week[index]!.channel) return [];
    return [{ kind: 'change', id, change: { channel, ...(fallback === undefined ? {} : { fallback }) } }];
  });
  return together(edits);
}

/** The week from `first` on that takes most data of any part of the class. */
export function heaviestWeek(plan: Plan, first: number, rates: DataRates): readonly PlannedActivity[] {
  const inWeek = ({ day }: PlannedActivity) => day >= first && day < first + schoolDaysAWeek;
  return streamsOf(plan)
    .map(({ activities }) => activities.filter(inWeek))
    .toSorted((a, b) => sumOf(b, rates) - sumOf(a, rates))[0]!;
}

/** Weeks that take more data than some students may use. */
export const dataOverCap: Check = (plan, { profile, dataRates }) =>
  Array.from({ length: Math.ceil(plan.days / schoolDaysAWeek) }, (_, index) => {
    const first = index * schoolDaysAWeek;
    const week = heaviestWeek(plan, first, dataRates);
    const megabytes = sumOf(week, dataRates);
    const rows = profile?.rows ?? [];
    return rows.flatMap(({ count, weeklyCapMegabytes: cap = Infinity }, row): readonly Finding[] => {
      if (megabytes <= cap) return [];
      return [
        {
          check: 'data-over-cap',
          severity: 'problem',
          numbers: { megabytes: Math.ceil(megabytes), cap, students: count },
          ids: week.filter((one) => megabytesOf(one, dataRates) > 0).map(({ id }) => id),
          day: first,
          row,
          ...remedied('lighter-channel', lighten(week, cap, dataRates)),
        },
      ];
    });
  }).flat();
