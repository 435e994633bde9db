import { mostMinutes, type Plan, type PlannedActivity, type Workload } from '../plan.ts';
import { activityMinutes } from '../workload.ts';
import { remedied, type Check, type Finding, type PlanSetting } from './finding.ts';

/** The task and the parts in own time that share its work: of what is divided, one part keeps it for all. */
const sharersOf = (one: PlannedActivity, { activities }: Plan): readonly PlannedActivity[] =>
  one.set === undefined
    ? [one]
    : [
        one,
        ...activities.filter(
          ({ id, set, mode, workload }) =>
            id !== one.id && set === one.set && mode === 'asynchronous' && workload === undefined,
        ),
      ];

/** This share of some work, rounded down so that it fits. */
const lessOf = (work: Workload, share: number): Workload =>
  work.kind === 'video'
    ? { ...work, minutes: Math.floor(work.minutes * share) }
    : { ...work, words: Math.floor(work.words * share) };

function shortOf(one: PlannedActivity, plan: Plan, { limits, rates }: PlanSetting): readonly Finding[] {
  const { basis, typical: needed } = activityMinutes(one, plan.grade, rates);
  const isFar = (planned: number) => needed * 100 >= planned * (100 + limits.workOverPercent);
  // A task without any minutes has a check of its own.
  if (basis !== 'work' || one.minutes === 0 || !isFar(one.minutes)) return [];
  const sharers = sharersOf(one, plan);
  const planned = sharers.reduce((sum, { minutes }) => sum + minutes, 0);
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
            change: { workload: lessOf(one.workload!, planned / needed) },
          })),
    },
  ];
}

/** Tasks whose words, posts or clip take a typical student much longer than the minutes that were typed. */
export const shortForWork: Check = (plan, setting) =>
  plan.activities.flatMap((one) => shortOf(one, plan, setting));
