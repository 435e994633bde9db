import type { Plan, PlannedActivity } from '../plan.ts';
import {
  hasRoom,
  limitFor,
  remedied,
  ruledOut,
  together,
  type Check,
  type Finding,
  type PlanRemedy,
  type PlanSetting,
} from './finding.ts';
import type { PhaseShares } from '#domain/library/twin.ts';

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

/** In so many sittings that none is longer than the limit; shorter where a plan is full or they were too many. */
function shortened(one: PlannedActivity, limit: number, plan: Plan, { limits }: PlanSetting): PlanRemedy {
  const { id, minutes } = one;
  const count = Math.ceil(minutes / limit);
  return count <= limits.mostSittings && hasRoom(plan, count - 1)
    ? { id: 'sittings', edit: { kind: 'divide', id, count } }
    : { id: 'cut-down', edit: { kind: 'change', id, change: { minutes: limit } } };
}

function overLong(one: PlannedActivity, plan: Plan, setting: PlanSetting): readonly Finding[] {
  const { longestMinutes: limit } = setting.limits;
  if (one.minutes <= limit) return [];
  const remedy = shortened(one, limit, plan, setting);
  return [{ check: 'over-long', severity: 'caution', ...about(one, limit), remedy }];
}

/** The part in own time that can take what is too much for the meeting of its set; what comes after it, if anything does. */
function beside({ set }: PlannedActivity, { activities }: Plan): PlannedActivity | undefined {
  const parts = activities.filter((one) => one.set === set && one.mode === 'asynchronous');
  return parts.findLast(({ part }) => part === 'after') ?? parts.at(-1);
}

/** How a meeting divides: as its kind of work does, with no more left in it than the limit. */
function sharesWithin(limit: number, { minutes }: PlannedActivity, usual: PhaseShares): PhaseShares {
  const live = Math.min(usual.live, Math.floor((100 * limit) / minutes));
  const own = usual.before + usual.after;
  const before = own === 0 ? 0 : Math.round(((100 - live) * usual.before) / own);
  return { before, live, after: 100 - live - before };
}

/** What is too much for a meeting moves into own time: a part of its own, or one that its set has already. */
function longLive(one: PlannedActivity, plan: Plan, setting: PlanSetting): readonly Finding[] {
  const limit = limitFor(setting.limits.liveMinutes, plan.grade);
  if (one.mode !== 'synchronous' || one.channel === 'in-person' || one.minutes <= limit) return [];
  const found = { check: 'long-live', severity: 'caution', ...about(one, limit) } as const;
  const { id, set, learningType } = one;
  if (set === undefined && hasRoom(plan, 2) && !ruledOut(setting).includes('blended')) {
    const shares = sharesWithin(limit, one, setting.shares[learningType]);
    return [{ ...found, ...remedied('split-live', { kind: 'split', id, shares }) }];
  }
  const part = set === undefined ? undefined : beside(one, plan);
  const minutes = (part?.minutes ?? Infinity) + one.minutes - limit;
  if (part === undefined || minutes > setting.limits.longestMinutes) {
    return [{ ...found, remedy: shortened(one, limit, plan, setting) }];
  }
  const edit = together([
    { kind: 'change', id, change: { minutes: limit } },
    { kind: 'change', id: part.id, change: { minutes } },
  ]);
  return [{ ...found, ids: [id, part.id], ...remedied('shift-out', edit) }];
}

/** Activities without minutes, longer than a school day, or longer on a call than the grade can use. */
export const lengths: Check = (plan, setting) =>
  plan.activities.flatMap((one) => [
    ...none(one, setting),
    ...overLong(one, plan, setting),
    ...longLive(one, plan, setting),
  ]);
