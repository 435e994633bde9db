import type { Plan, PlanChannel, PlannedActivity, PlannedMode } from './plan.ts';
import { byDay } from './planOrder.ts';
import { streamsOf } from './streams.ts';
import { activityMinutes } from './workload.ts';
import type { ByPace, WorkloadRates } from './workloadRates.ts';
import type { ReachChannel } from '#domain/classroom/classProfile.ts';

/** When a student needs the internet: at the hour, all the while, once to load it, or not at all. */
export type InternetNeed = 'at-the-hour' | 'while-working' | 'once' | 'none';

const internet: Readonly<Record<PlanChannel, InternetNeed>> = {
  'in-person': 'none',
  'video-camera': 'at-the-hour',
  video: 'at-the-hour',
  audio: 'at-the-hour',
  chat: 'at-the-hour',
  phone: 'none',
  'recording-stream': 'while-working',
  'recording-download': 'once',
  pages: 'once',
  paper: 'none',
};

/** One thing for a student to do. */
export interface StudentTask {
  readonly id: string;
  readonly title: string;
  readonly mode: PlannedMode;
  /** The hour of a meeting, or from when a task is open; minutes after midnight. */
  readonly startMinute?: number;
  /** The last day of a task's window, from 0. */
  readonly dueDay: number;
  readonly minutes: ByPace;
  readonly channel: PlanChannel;
  readonly internet: InternetNeed;
  /** What takes over when that fails. */
  readonly fallback?: ReachChannel;
  readonly isHandedIn: boolean;
}

/** What one part of the class has to do, day by day. */
export interface StudentPlan {
  readonly group: string | undefined;
  readonly days: readonly (readonly StudentTask[])[];
}

function taskOf(one: PlannedActivity, plan: Plan, rates: WorkloadRates): StudentTask {
  const { id, title, mode, channel, startMinute, fallback, day, windowDays = 0 } = one;
  const { slow, typical, fast } = activityMinutes(one, plan, rates);
  return {
    id,
    title,
    mode,
    dueDay: mode === 'synchronous' ? day : day + windowDays,
    minutes: { slow, typical, fast },
    channel,
    internet: internet[channel],
    isHandedIn: one.hasEvidence,
    ...(startMinute === undefined ? {} : { startMinute }),
    ...(fallback === undefined ? {} : { fallback }),
  };
}

/** What to do, when, and whether it needs the internet: a plan as each part of the class sees it. */
export const studentView = (plan: Plan, rates: WorkloadRates): readonly StudentPlan[] =>
  streamsOf(plan).map(({ group, activities }) => ({
    group,
    days: byDay({ activities, days: plan.days }).map((tasks) => tasks.map((one) => taskOf(one, plan, rates))),
  }));
