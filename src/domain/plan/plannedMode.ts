import type { PlanChannel, PlannedActivity, PlannedMode } from './plan.ts';
import { liveReachChannels, reachChannels, type ReachChannel } from '#domain/classroom/classProfile.ts';

const isLiveChannel = (channel: PlanChannel): boolean =>
  (liveReachChannels as readonly PlanChannel[]).includes(channel);

/** What can carry an activity of a mode, heaviest first. A room can hold both: a lesson, or work at one's own pace. */
export const channelsOf = (mode: PlannedMode): readonly PlanChannel[] => [
  'in-person',
  ...reachChannels.filter((channel) => isLiveChannel(channel) === (mode === 'synchronous')),
];

/** What an activity is carried by when it changes its mode and nobody has said. */
const usualChannel: Readonly<Record<PlannedMode, ReachChannel>> = {
  synchronous: 'video',
  asynchronous: 'pages',
};

/** A channel that carries this mode: the one given where it can, else the usual one. */
export const channelFor = (mode: PlannedMode, channel: PlanChannel): PlanChannel =>
  channelsOf(mode).includes(channel) ? channel : usualChannel[mode];

/**
 * An activity in the given mode, all else as it was: another channel where its own cannot carry it; live, no window,
 * and the teacher in it, since whoever meets a teacher hears from them; in own time, no way out of a call.
 */
export function inMode<One extends Omit<PlannedActivity, 'id'>>(activity: One, mode: PlannedMode): One {
  if (activity.mode === mode) return activity;
  const { windowDays: _, ...withoutWindow } = activity;
  const { fallback: __, ...withoutFallback } = activity;
  const isLive = mode === 'synchronous';
  return {
    ...(isLive ? withoutWindow : withoutFallback),
    mode,
    channel: channelFor(mode, activity.channel),
    hasContact: isLive || activity.hasContact,
  } as One;
}
