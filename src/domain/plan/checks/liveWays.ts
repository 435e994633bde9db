import type { PlanChannel, PlannedActivity } from '../plan.ts';
import type { PlanEdit } from '../planEdit.ts';
import type { PlanSetting } from './finding.ts';
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
/** What a whole class can meet by. */
const ofMeeting: readonly ReachChannel[] = ['video', 'audio'];

type Known = Pick<PlanSetting, 'profile' | 'reach'>;

/** The candidate that reaches most of the class in full; the first where they are level, or where there is no class. */
function reachingMost(candidates: readonly ReachChannel[], { profile, reach }: Known): ReachChannel {
  const counts = candidates.map((channel) =>
    profile === undefined ? 0 : reachOf(profile, channel, reach).full,
  );
  return candidates[counts.indexOf(Math.max(...counts))]!;
}

/** What takes over from a live channel: the next lighter, or with a class the one that reaches most of it. */
export const takesOver = (channel: PlanChannel, setting: Known): ReachChannel =>
  reachingMost(lighter[channel] ?? ['paper'], setting);

/**
 * A short meeting about an activity, on its day and under its name and goal: in its room where it has one, else by what
 * reaches most of the class.
 */
export function checkIn(
  about: PlannedActivity,
  minutes: number,
  group: string | undefined,
  setting: Known,
  index?: number,
): PlanEdit {
  const { title, day, goal, channel: its } = about;
  const channel = its === 'in-person' ? its : reachingMost(ofMeeting, setting);
  const meeting = {
    title,
    learningType: 'discuss',
    mode: 'synchronous',
    minutes,
    day,
    channel,
    grouping: 'class',
    hasContact: true,
    hasEvidence: false,
    ...(goal === undefined ? {} : { goal }),
    ...(group === undefined ? {} : { group }),
    ...(channel === 'in-person' ? {} : { fallback: takesOver(channel, setting) }),
  } as const;
  return { kind: 'add', activities: [meeting], ...(index === undefined ? {} : { index }) };
}
