import { inPlanOrder } from './planOrder.ts';
import type { Plan, PlanChannel, PlannedActivity } from './plan.ts';
import type { ReachChannel } from '#domain/classroom/classProfile.ts';
import { liveLadder, ownTimeRungs, type LiveRung } from '#domain/delivery/fallback.ts';
import type { Channel } from '#domain/vocabulary.ts';

export type OwnTimeRung = (typeof ownTimeRungs)[number];

interface SheetEntry {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly day: number;
  readonly startMinute?: number;
  readonly channel: PlanChannel;
  /** What the teacher has named to take over; undefined while nobody has said. */
  readonly fallback?: ReachChannel;
}

/** One activity with the steps down from it. Each step's trigger, what to do and its message are in content, by its name. */
export type FallbackEntry = SheetEntry &
  (
    | {
        readonly mode: 'synchronous';
        /** A meeting in one room can lose the room before it loses a line. */
        readonly losesRoom: boolean;
        readonly rungs: readonly LiveRung[];
        /** The step at which what the teacher named begins. */
        readonly named?: LiveRung;
      }
    | { readonly mode: 'asynchronous'; readonly rungs: readonly OwnTimeRung[] }
  );

/** The channel under which the ladder knows a live channel. */
const ladderChannel = (channel: PlanChannel): Channel =>
  channel === 'phone' || channel === 'chat' || channel === 'audio' || channel === 'in-person'
    ? channel
    : 'video';

/** The step of the ladder on which a channel stands. */
const rungOf = (channel: ReachChannel): LiveRung => {
  if (channel === 'video' || channel === 'video-camera') return 'video';
  if (channel === 'audio' || channel === 'phone' || channel === 'chat') return 'audio';
  return channel === 'paper' ? 'paper' : 'own-time';
};

// Paper needs no platform, and a room has someone to ask.
const ownTimeLadder = (channel: PlanChannel): readonly OwnTimeRung[] =>
  channel === 'paper' || channel === 'in-person' ? [] : ownTimeRungs;

function entryOf(one: PlannedActivity): FallbackEntry {
  const { id, title, minutes, day, channel, startMinute, fallback } = one;
  const entry = {
    id,
    title,
    minutes,
    day,
    channel,
    ...(startMinute === undefined ? {} : { startMinute }),
    ...(fallback === undefined ? {} : { fallback }),
  };
  if (one.mode === 'asynchronous') return { ...entry, mode: 'asynchronous', rungs: ownTimeLadder(channel) };
  return {
    ...entry,
    mode: 'synchronous',
    losesRoom: channel === 'in-person',
    rungs: liveLadder({ channel: ladderChannel(channel), reason: 'voices-are-enough' }),
    ...(fallback === undefined ? {} : { named: rungOf(fallback) }),
  };
}

/**
 * The one step to take when a meeting fails: the one that leads to what the teacher named, or the first one down.
 * Undefined where what was named already says it, and in a room, which has no line to drop.
 */
export function firstStep(entry: FallbackEntry & { readonly mode: 'synchronous' }): LiveRung | undefined {
  const { losesRoom, rungs, named } = entry;
  if (losesRoom) return undefined;
  return named === undefined ? rungs[0] : rungs[rungs.indexOf(named) - 1];
}

/** What to do when things fail, for every activity of a plan in the order in which students meet them. */
export const fallbackSheet = (plan: Plan): readonly FallbackEntry[] => inPlanOrder(plan).map(entryOf);
