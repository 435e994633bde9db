import type { Plan, PlannedActivity } from '../plan.ts';
import { limitFor, remedied, type Check, type Finding, type PlanSetting } from './finding.ts';

const about = ({ id, minutes, day }: PlannedActivity, limit: number) => ({
  numbers: { minutes, limit },
  ids: [id],
  day,
});

function none(one: PlannedActivity, { limits }: PlanSetting): readonly Finding[] {
  if (one.minutes > 0) return [];
  const edit = { kind: 'change', id: one.id, change: { minutes: limits.shortMinutes } } as const;
  return [
    { check: 'zero-minutes', severity: 'problem', ...about(one, 1), ...remedied('usual-minutes', edit) },
  ];
}

function overLong(one: PlannedActivity, { limits }: PlanSetting): readonly Finding[] {
  const { longestMinutes: limit, mostSittings } = limits;
  if (one.minutes <= limit) return [];
  const count = Math.ceil(one.minutes / limit);
  const canDivide = one.set === undefined && count <= mostSittings;
  return [
    {
      check: 'over-long',
      severity: 'caution',
      ...about(one, limit),
      ...remedied('sittings', canDivide ? { kind: 'divide', id: one.id, count } : undefined),
    },
  ];
}

function longLive(
  one: PlannedActivity,
  { grade }: Plan,
  { limits, shares }: PlanSetting,
): readonly Finding[] {
  const limit = limitFor(limits.liveMinutes, grade);
  if (one.mode !== 'synchronous' || one.channel === 'in-person' || one.minutes <= limit) return [];
  return [
    {
      check: 'long-live',
      severity: 'caution',
      ...about(one, limit),
      ...remedied(
        'split-live',
        one.set === undefined ? { kind: 'split', id: one.id, shares: shares[one.learningType] } : undefined,
      ),
    },
  ];
}

/** Activities without minutes, longer than a school day, or longer on a call than the grade can use. */
export const lengths: Check = (plan, setting) =>
  plan.activities.flatMap((one) => [
    ...none(one, setting),
    ...overLong(one, setting),
    ...longLive(one, plan, setting),
  ]);
