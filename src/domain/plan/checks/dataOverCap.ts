import type { Plan, PlanChannel, PlannedActivity } from '../plan.ts';
import type { PlanEdit } from '../planEdit.ts';
import { streamsOf } from '../streams.ts';
import { remedied, together, type Check, type Finding, type PlanSetting } from './finding.ts';
import type { ClassRow, ReachChannel } from '#domain/classroom/classProfile.ts';
import { megabytesAnHour, megabytesFor, type DataRates } from '#domain/classroom/dataBudget.ts';
import { levelOf } from '#domain/classroom/reach.ts';
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

/** Whether any activity that takes data reaches a row at all; if none does, the row takes none. */
export const takesDataOf = (
  row: ClassRow,
  activities: readonly Pick<PlannedActivity, 'channel'>[],
  { dataRates, reach }: Pick<PlanSetting, 'dataRates' | 'reach'>,
): boolean =>
  activities.some(
    ({ channel }) =>
      channel !== 'in-person' &&
      megabytesAnHour(dataRates[channel]) > 0 &&
      levelOf(row, channel, reach) !== 'none',
  );

/** A school week of a plan, as that part of the class has it for which it takes most data. */
export interface DataWeek {
  /** The day that it begins on, from 0. */
  readonly firstDay: number;
  readonly activities: readonly PlannedActivity[];
  readonly megabytes: number;
}

/** The school weeks of a plan, with the data that each takes. */
export const dataWeeksOf = (plan: Plan, rates: DataRates): readonly DataWeek[] =>
  Array.from({ length: Math.ceil(plan.days / schoolDaysAWeek) }, (_, index) => {
    const firstDay = index * schoolDaysAWeek;
    const inWeek = ({ day }: PlannedActivity) => day >= firstDay && day < firstDay + schoolDaysAWeek;
    const weeks = streamsOf(plan).map((stream): DataWeek => {
      const activities = stream.activities.filter(inWeek);
      return { firstDay, activities, megabytes: sumOf(activities, rates) };
    });
    return weeks.toSorted((a, b) => b.megabytes - a.megabytes)[0]!;
  });

/** Weeks that take more data than some students may use. */
export const dataOverCap: Check = (plan, { profile, dataRates, reach }) =>
  dataWeeksOf(plan, dataRates).flatMap(({ firstDay, activities, megabytes }) => {
    const rows = profile?.rows ?? [];
    return rows.flatMap((one, row): readonly Finding[] => {
      const { count, weeklyCapMegabytes: cap = Infinity } = one;
      if (megabytes <= cap || !takesDataOf(one, activities, { dataRates, reach })) return [];
      return [
        {
          check: 'data-over-cap',
          severity: 'problem',
          numbers: { megabytes: Math.ceil(megabytes), cap, students: count },
          ids: activities.filter((one) => megabytesOf(one, dataRates) > 0).map(({ id }) => id),
          day: firstDay,
          row,
          ...remedied('lighter-channel', lighten(activities, cap, dataRates)),
        },
      ];
    });
  });
