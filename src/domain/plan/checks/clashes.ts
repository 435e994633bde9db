import { lastMinute, type Plan, type PlanChannel, type PlannedActivity } from '../plan.ts';
import { twinEdit } from '../sources.ts';
import { shareStudents } from '../streams.ts';
import { remedied, type Check, type CheckId, type Finding, type PlanSetting } from './finding.ts';

type Timed = PlannedActivity & { readonly startMinute: number };

const dayMinutes = 1440;
const needsDevice: readonly PlanChannel[] = ['video-camera', 'video', 'audio', 'chat'];

const isTimed = (one: PlannedActivity): one is Timed =>
  one.mode === 'synchronous' && one.startMinute !== undefined;
const endOf = ({ startMinute, minutes }: Timed): number => startMinute + minutes;
const meet = (one: Timed, other: Timed): boolean =>
  one.startMinute < endOf(other) && other.startMinute < endOf(one);

const studentsSharing = ({ profile }: PlanSetting): number =>
  (profile?.rows ?? [])
    .filter(({ device }) => device === 'shared')
    .reduce((sum, { count }) => sum + count, 0);

/** How two meetings at one time get in each other's way, if they do. */
function clashOf(one: Timed, other: Timed, sharing: number): CheckId | undefined {
  if (!meet(one, other)) return undefined;
  if (shareStudents(one, other)) return 'overlapping-live';
  const bothNeed = needsDevice.includes(one.channel) && needsDevice.includes(other.channel);
  return bothNeed && sharing > 0 ? 'shared-devices' : undefined;
}

/** The first minute from its own start on at which a meeting is alone; undefined where the day is over before. */
function freeStart(one: Timed, others: readonly Timed[]): number | undefined {
  let start = one.startMinute;
  for (const other of others) if (meet({ ...one, startMinute: start }, other)) start = endOf(other);
  return start + one.minutes <= dayMinutes && start <= lastMinute ? start : undefined;
}

function ofDay(timed: readonly Timed[], sharing: number): readonly Finding[] {
  const byStart = timed.toSorted((a, b) => a.startMinute - b.startMinute);
  return byStart.flatMap((one, index): readonly Finding[] => {
    const earlier = byStart.slice(0, index).find((other) => clashOf(other, one, sharing) !== undefined);
    if (earlier === undefined) return [];
    const start = freeStart(
      one,
      byStart.filter((other) => other !== one),
    );
    const check = clashOf(earlier, one, sharing)!;
    return [
      {
        check,
        severity: 'problem',
        numbers: {
          minutes: Math.min(endOf(earlier), endOf(one)) - one.startMinute,
          ...(check === 'shared-devices' ? { students: sharing } : {}),
        },
        ids: [earlier.id, one.id],
        day: one.day,
        ...(start === undefined
          ? remedied('make-own-time', twinEdit(one, undefined))
          : remedied('later-start', { kind: 'change', id: one.id, change: { startMinute: start } })),
      },
    ];
  });
}

/** Meetings at one time for the same students, or for different ones who share devices; each told with the first it meets. */
export const clashes: Check = ({ activities, days }: Plan, setting) => {
  const timed = activities.filter(isTimed);
  const sharing = studentsSharing(setting);
  return Array.from({ length: days }, (_, day) =>
    ofDay(
      timed.filter((one) => one.day === day),
      sharing,
    ),
  ).flat();
};
