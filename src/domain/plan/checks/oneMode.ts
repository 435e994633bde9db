import { applyEdit } from '../edits.ts';
import type { Plan, PlannedActivity } from '../plan.ts';
import { twinEdit } from '../sources.ts';
import { ruledOut, type Check, type PlanRemedy, type PlanSetting } from './finding.ts';

const isLive = ({ mode }: PlannedActivity): boolean => mode === 'synchronous';
const isTalk = ({ learningType }: PlannedActivity): boolean =>
  learningType === 'discuss' || learningType === 'collaborate';

/**
 * The longest meeting gets a part in own time; where none can be split once more, the shortest one moves there whole. None
 * where the policy card allows neither.
 */
function allLive(plan: Plan, setting: PlanSetting): PlanRemedy | undefined {
  const { shares } = setting;
  const out = ruledOut(setting);
  const byLength = plan.activities.toSorted((a, b) => b.minutes - a.minutes);
  const whole = byLength.find(({ set }) => set === undefined);
  if (whole !== undefined && !out.includes('blended')) {
    const edit = { kind: 'split', id: whole.id, shares: shares[whole.learningType] } as const;
    if (applyEdit(plan, edit).problem === undefined) return { id: 'split-live', edit };
  }
  if (out.includes('asynchronous')) return undefined;
  return { id: 'make-own-time', edit: twinEdit(byLength.at(-1)!, undefined) };
}

/** The shortest task becomes a meeting, one of talk if there is one; none where the policy card allows no meeting. */
function allOwnTime({ activities }: Plan, setting: PlanSetting): PlanRemedy | undefined {
  if (ruledOut(setting).includes('synchronous')) return undefined;
  const byLength = activities.toSorted((a, b) => a.minutes - b.minutes);
  return { id: 'make-live', edit: twinEdit(byLength.find(isTalk) ?? byLength[0]!, undefined) };
}

/**
 * Plans of several activities all in one mode. Where all of them are in one room, that is an ordinary lesson; where the
 * policy card rules out what would help, it is as the card wants it.
 */
export const oneMode: Check = (plan, setting) => {
  const { activities } = plan;
  const { manyActivities } = setting.limits;
  const isInRoom = activities.every(({ channel }) => channel === 'in-person');
  if (activities.length < manyActivities || isInRoom) return [];
  const isAllLive = activities.every(isLive);
  if (!isAllLive && activities.some(isLive)) return [];
  const remedy = (isAllLive ? allLive : allOwnTime)(plan, setting);
  if (remedy === undefined) return [];
  return [
    {
      check: isAllLive ? 'all-live' : 'all-own-time',
      severity: 'note',
      numbers: { activities: activities.length },
      ids: activities.map(({ id }) => id),
      remedy,
    },
  ];
};
