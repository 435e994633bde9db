import type { PlanChannel } from '../plan.ts';
import { remedied, type Check, type PlanSetting } from './finding.ts';
import type { ReachChannel } from '#domain/classroom/classProfile.ts';
import { reachOf } from '#domain/classroom/reach.ts';

/** What can take over when a channel fails, the next lighter first. */
const lighter: Readonly<Partial<Record<PlanChannel, readonly ReachChannel[]>>> = {
  'video-camera': ['audio', 'phone', 'paper'],
  video: ['audio', 'phone', 'paper'],
  audio: ['phone', 'paper'],
  chat: ['phone', 'paper'],
  phone: ['paper'],
};

/** How many students each channel that can take over reaches in full; the same for all where there is no class. */
function reachedBy({ profile, reach }: PlanSetting): ReadonlyMap<ReachChannel, number> {
  const candidates = [...new Set(Object.values(lighter).flat())];
  return new Map(
    candidates.map((channel) => [channel, profile === undefined ? 0 : reachOf(profile, channel, reach).full]),
  );
}

/** The next lighter channel, or with a class the one that reaches most of it, the next lighter where they are level. */
function takesOver(channel: PlanChannel, reached: ReadonlyMap<ReachChannel, number>): ReachChannel {
  const candidates = lighter[channel] ?? ['paper'];
  const counts = candidates.map((candidate) => reached.get(candidate) ?? 0);
  return candidates[counts.indexOf(Math.max(...counts))]!;
}

/** Live activities for which nobody has said what takes over. In a room there is no line to fail. */
export const liveWithoutFallback: Check = ({ activities }, setting) => {
  const reached = reachedBy(setting);
  return activities
    .filter(({ mode, channel, fallback }) => mode === 'synchronous' && channel !== 'in-person' && !fallback)
    .map(({ id, channel, day }) => ({
      check: 'live-without-fallback',
      severity: 'caution',
      numbers: {},
      ids: [id],
      day,
      ...remedied('name-fallback', {
        kind: 'change',
        id,
        change: { fallback: takesOver(channel, reached) },
      }),
    }));
};
