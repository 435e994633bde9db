import { activityProblem, roomProblem } from './limits.ts';
import type { Plan, PlannedActivity } from './plan.ts';
import type { Edited, EditProblemId } from './planEdit.ts';
import { newIds, withActivities, withResultOf } from './planIds.ts';
import { inMode } from './plannedMode.ts';
import { sharedMinutes } from './sharedMinutes.ts';
import { stepPhases } from '#domain/library/activity.ts';
import type { PhaseShares } from '#domain/library/twin.ts';

const refused = (plan: Plan, id: EditProblemId): Edited => ({ plan, ids: [], problem: { id } });

/** One activity told in parts, of which one keeps its id; the others are given new ones. */
function replaced(
  plan: Plan,
  whole: PlannedActivity,
  parts: readonly PlannedActivity[],
  keeps: number,
): Edited {
  const problem = roomProblem(plan, parts.length - 1);
  if (problem !== undefined) return { plan, ids: [], problem };
  const ids = [...newIds(plan, parts.length - 1)];
  const named = parts.map((part, index) => (index === keeps ? part : { ...part, id: ids.shift()! }));
  const activities = plan.activities.flatMap((one) => (one.id === whole.id ? named : [one]));
  return { plan: withActivities(plan, activities), ids: named.map(({ id }) => id) };
}

/** What stays with one part alone: what was written about the whole, and what there is to get through. */
function bare({ notes: _, workload: __, startMinute: ___, ...rest }: PlannedActivity): PlannedActivity {
  return rest;
}

/**
 * An activity in own time before, live, and own time after, by shares in percent. The minutes add up to what they were.
 * The part in the mode that the activity had keeps its id; evidence comes last, and the teacher is met in the live part.
 */
export function split(plan: Plan, whole: PlannedActivity, shares: PhaseShares): Edited {
  if (whole.set !== undefined) return refused(plan, 'already-split');
  const minutes = sharedMinutes(
    whole.minutes,
    stepPhases.map((phase) => shares[phase]),
  );
  const phases = stepPhases
    .map((part, index) => ({ part, minutes: minutes[index]! }))
    .filter((phase) => phase.minutes > 0);
  if (phases.length < 2) return refused(plan, 'too-short-to-split');
  const modes = phases.map(({ part }) => (part === 'live' ? 'synchronous' : 'asynchronous'));
  const keeps = Math.max(0, modes.indexOf(whole.mode));
  const parts = phases.map(({ part, minutes: its }, index) => {
    const base = inMode(index === keeps ? whole : bare(whole), modes[index]!);
    return {
      ...base,
      part,
      set: whole.id,
      minutes: its,
      hasContact: part === 'live' || (whole.hasContact && !modes.includes('synchronous')),
      hasEvidence: whole.hasEvidence && index === phases.length - 1,
    };
  });
  return replaced(plan, whole, parts, keeps);
}

/** An activity, or a part of one, in so many sittings of nearly the same length, each at least a minute long. */
export function divide(plan: Plan, whole: PlannedActivity, count: number): Edited {
  if (count < 2 || whole.minutes < count) return refused(plan, 'too-short-to-split');
  const minutes = sharedMinutes(
    whole.minutes,
    Array.from({ length: count }, () => 1),
  );
  const parts = minutes.map((its, index) => ({
    ...(index === 0 ? whole : bare(whole)),
    set: whole.set ?? whole.id,
    minutes: its,
    hasEvidence: whole.hasEvidence && index === count - 1,
  }));
  return replaced(plan, whole, parts, 0);
}

/** The parts of a set as one activity again, where and as the part is that kept the id; else where the longest is. */
export function join(plan: Plan, set: string): Edited {
  const parts = plan.activities.filter((one) => one.set === set);
  if (parts.length < 2) return refused(plan, 'nothing-to-join');
  const longest = parts.toSorted((a, b) => b.minutes - a.minutes)[0]!;
  const kept = parts.find(({ id }) => id === set) ?? longest;
  const { set: _, part: __, ...rest } = kept;
  const notes = [...new Set(parts.flatMap((one) => one.notes ?? []))].join('\n');
  const workload = kept.workload ?? parts.find((one) => one.workload !== undefined)?.workload;
  const whole: PlannedActivity = {
    ...rest,
    minutes: parts.reduce((sum, { minutes }) => sum + minutes, 0),
    hasContact: parts.some(({ hasContact }) => hasContact),
    hasEvidence: parts.some(({ hasEvidence }) => hasEvidence),
    ...(notes === '' ? {} : { notes }),
    ...(workload === undefined ? {} : { workload }),
  };
  const problem = activityProblem(whole, plan);
  if (problem !== undefined) return { plan, ids: [], problem };
  const activities = plan.activities.flatMap((one) => {
    if (one.id === kept.id) return [whole];
    return one.set === set ? [] : [one];
  });
  return { plan: withActivities(withResultOf(plan, set, whole.id), activities), ids: [whole.id] };
}
