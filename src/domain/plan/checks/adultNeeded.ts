import type { PlannedActivity } from '../plan.ts';
import { remedied, type Check } from './finding.ts';
import { liveReachChannels, type ReachChannel } from '#domain/classroom/classProfile.ts';

const isLive = (channel: ReachChannel): boolean =>
  (liveReachChannels as readonly ReachChannel[]).includes(channel);

/** A call beside the task stands in for the adult; at school there is one. */
const isAlone = ({ mode, channel, fallback }: PlannedActivity): boolean =>
  mode === 'asynchronous' && channel !== 'in-person' && (fallback === undefined || !isLive(fallback));

/** Tasks in own time for young children of whom some have no adult beside them. */
export const adultNeeded: Check = ({ activities, grade }, { profile }) => {
  const rows = (profile?.rows ?? []).filter(({ adultAtHome }) => adultAtHome === 'no');
  const students = rows.reduce((sum, { count }) => sum + count, 0);
  if (grade !== 'k-2' || students === 0) return [];
  return activities.filter(isAlone).map(({ id, day }) => ({
    check: 'adult-needed',
    severity: 'problem',
    numbers: { students },
    ids: [id],
    day,
    ...remedied('call-beside', { kind: 'change', id, change: { fallback: 'phone', hasContact: true } }),
  }));
};
