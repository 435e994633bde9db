import type { PlannedActivity } from '../plan.ts';
import { twinEdit } from '../sources.ts';
import { remedied, type Check, type Finding, type PlanSetting } from './finding.ts';

const isLive = ({ mode }: PlannedActivity): boolean => mode === 'synchronous';
const isTalk = ({ learningType }: PlannedActivity): boolean =>
  learningType === 'discuss' || learningType === 'collaborate';

/** The longest meeting gets a part in own time. */
function allLive(activities: readonly PlannedActivity[], { shares }: PlanSetting): Pick<Finding, 'remedy'> {
  const whole = activities.filter(({ set }) => set === undefined);
  const longest = whole.toSorted((a, b) => b.minutes - a.minutes)[0];
  if (longest === undefined) return {};
  return remedied('split-live', { kind: 'split', id: longest.id, shares: shares[longest.learningType] });
}

/** The shortest task becomes a meeting, one of talk if there is one. */
function allOwnTime(activities: readonly PlannedActivity[]): Pick<Finding, 'remedy'> {
  const byLength = activities.toSorted((a, b) => a.minutes - b.minutes);
  return remedied('make-live', twinEdit(byLength.find(isTalk) ?? byLength[0]!, undefined));
}

/** Plans of several activities all in one mode. Where all of them are in one room, that is an ordinary lesson. */
export const oneMode: Check = ({ activities }, setting) => {
  const { manyActivities } = setting.limits;
  const isInRoom = activities.every(({ channel }) => channel === 'in-person');
  if (activities.length < manyActivities || isInRoom) return [];
  const base = {
    severity: 'note',
    numbers: { activities: activities.length },
    ids: activities.map(({ id }) => id),
  } as const;
  if (activities.every(isLive)) return [{ check: 'all-live', ...base, ...allLive(activities, setting) }];
  if (activities.some(isLive)) return [];
  return [{ check: 'all-own-time', ...base, ...allOwnTime(activities) }];
};
