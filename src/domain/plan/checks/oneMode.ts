import { applyEdit } from '../edits.ts';
import type { Plan, PlannedActivity } from '../plan.ts';
import { twinEdit } from '../sources.ts';
import type { Check, PlanRemedy, PlanSetting } from './finding.ts';

const isLive = ({ mode }: PlannedActivity): boolean => mode === 'synchronous';
const isTalk = ({ learningType }: PlannedActivity): boolean =>
  learningType === 'discuss' || learningType === 'collaborate';

/** The longest meeting gets a part in own time; where none can be split once more, the shortest one moves there whole. */
function allLive(plan: Plan, { shares }: PlanSetting): PlanRemedy {
  const byLength = plan.activities.toSorted((a, b) => b.minutes - a.minutes);
  const whole = byLength.find(({ set }) => set === undefined);
  if (whole !== undefined) {
    const edit = { kind: 'split', id: whole.id, shares: shares[whole.learningType] } as const;
    if (applyEdit(plan, edit).problem === undefined) return { id: 'split-live', edit };
  }
  return { id: 'make-own-time', edit: twinEdit(byLength.at(-1)!, undefined) };
}

/** The shortest task becomes a meeting, one of talk if there is one. */
function allOwnTime(activities: readonly PlannedActivity[]): PlanRemedy {
  const byLength = activities.toSorted((a, b) => a.minutes - b.minutes);
  return { id: 'make-live', edit: twinEdit(byLength.find(isTalk) ?? byLength[0]!, undefined) };
}

/** Plans of several activities all in one mode. Where all of them are in one room, that is an ordinary lesson. */
export const oneMode: Check = (plan, setting) => {
  const { activities } = plan;
  const { manyActivities } = setting.limits;
  const isInRoom = activities.every(({ channel }) => channel === 'in-person');
  if (activities.length < manyActivities || isInRoom) return [];
  const base = {
    severity: 'note',
    numbers: { activities: activities.length },
    ids: activities.map(({ id }) => id),
  } as const;
  if (activities.every(isLive)) return [{ check: 'all-live', ...base, remedy: allLive(plan, setting) }];
  if (activities.some(isLive)) return [];
  return [{ check: 'all-own-time', ...base, remedy: allOwnTime(activities) }];
};
