import { mostMinutes, type Plan, type PlannedActivity, type Workload } from '../plan.ts';
import { minutesOfWork } from '../workload.ts';
import { sharedWork } from '../workSharing.ts';
import { remedied, type Check, type Finding, type PlanSetting } from './finding.ts';

/** This share of some work, rounded down so that it fits. */
const lessOf = (work: Workload, share: number): Workload =>
  work.kind === 'video'
    ? { ...work, minutes: Math.floor(work.minutes * share) }
    : { ...work, words: Math.floor(work.words * share) };

function shortOf(one: PlannedActivity, plan: Plan, { limits, rates }: PlanSetting): readonly Finding[] {
  // A task without any minutes has a check of its own.
  if (one.workload === undefined || one.minutes === 0) return [];
  const shared = sharedWork(one, plan.activities);
  if (shared === undefined) return [];
  const { work, sharers, planned } = shared;
  const needed = Math.round(minutesOfWork(work, plan.grade, 'typical', rates));
  const isFar = (planned: number) => needed * 100 >= planned * (100 + limits.workOverPercent);
  if (!isFar(planned)) return [];
  const wanted = one.minutes + needed - planned;
  const minutes = Math.ceil(wanted / limits.roundMinutes) * limits.roundMinutes;
  return [
    {
      check: 'short-for-work',
      severity: 'caution',
      numbers: { minutes: planned, needed },
      ids: sharers.map(({ id }) => id),
      day: one.day,
      ...(minutes <= mostMinutes
        ? remedied('plan-minutes', { kind: 'change', id: one.id, change: { minutes } })
        : remedied('less-work', {
            kind: 'change',
            id: one.id,
            change: { workload: lessOf(work, planned / needed) },
          })),
    },
  ];
}

/** Tasks whose words, posts or clip take a typical student much longer than the minutes that were typed. */
export const shortForWork: Check = (plan, setting) =>
  plan.activities.flatMap((one) => shortOf(one, plan, setting));
