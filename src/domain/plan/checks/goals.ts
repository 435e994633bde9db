import { longestTitle, type Plan, type PlannedActivity } from '../plan.ts';
import type { PlanEdit } from '../planEdit.ts';
import { hasRoom, remedied, type Check, type Finding, type PlanLimits, type PlanRemedy } from './finding.ts';

interface Goal {
  readonly words: string;
  /** Whether it is that of the whole plan, which needs no naming in an activity. */
  readonly isPlans: boolean;
  readonly activities: readonly PlannedActivity[];
}

const keyOf = (words = ''): string => words.trim().toLowerCase();

/**
 * Each goal with the activities that serve it. All of them serve the goal of the plan, and one of their own, such as the
 * library brings, is a step to it. Where every activity has such a step, the steps tell all that could be told of the plan.
 */
function goalsOf({ activities, goal }: Plan): readonly Goal[] {
  const ofPlan = keyOf(goal);
  const steps = new Map<string, PlannedActivity[]>();
  for (const one of activities) {
    const key = keyOf(one.goal) === '' ? ofPlan : keyOf(one.goal);
    if (key === '') continue;
    const others = steps.get(key);
    if (others === undefined) steps.set(key, [one]);
    else others.push(one);
  }
  return [...steps].map(([key, own]) =>
    key === ofPlan
      ? { words: goal!.trim(), isPlans: true, activities }
      : { words: own[0]!.goal!.trim(), isPlans: false, activities: own },
  );
}

/** A short task in own time on the day of the last activity. The goal is its name until the teacher finds a better one. */
function practiceOf({ words, isPlans, activities }: Goal, { shortMinutes }: PlanLimits): PlanEdit {
  const last = activities.at(-1)!;
  const { group } = last;
  const isForGroup = group !== undefined && activities.every((one) => one.group === group);
  const fresh = {
    title: words.slice(0, longestTitle),
    learningType: 'practice',
    mode: 'asynchronous',
    minutes: shortMinutes,
    day: last.day,
    channel: 'pages',
    grouping: 'alone',
    hasContact: false,
    hasEvidence: false,
    ...(isPlans ? {} : { goal: last.goal! }),
    ...(isForGroup ? { group } : {}),
  } as const;
  return { kind: 'add', activities: [fresh] };
}

/** Practice after the last activity; in a plan that is full, that one becomes practice. */
const practiced = (goal: Goal, plan: Plan, limits: PlanLimits): PlanRemedy =>
  hasRoom(plan, 1)
    ? { id: 'add-practice', edit: practiceOf(goal, limits) }
    : {
        id: 'turn-practice',
        edit: { kind: 'change', id: goal.activities.at(-1)!.id, change: { learningType: 'practice' } },
      };

/** Goals that students only read, watch or hear about, and goals that nothing shows they have reached. */
export const goals: Check = (plan, { limits }) =>
  goalsOf(plan).flatMap((goal): readonly Finding[] => {
    const { activities } = goal;
    const ids = activities.map(({ id }) => id);
    const base = { severity: 'caution', numbers: { activities: ids.length }, ids } as const;
    const isTakenIn = activities.every(({ learningType }) => learningType === 'acquire');
    const isShown = activities.some(({ hasEvidence }) => hasEvidence);
    const shown = { kind: 'change', id: ids.at(-1)!, change: { hasEvidence: true } } as const;
    return [
      ...(isTakenIn
        ? [
            {
              check: 'goal-without-practice',
              ...base,
              remedy: practiced(goal, plan, limits),
            } as const,
          ]
        : []),
      ...(isShown
        ? []
        : [{ check: 'goal-without-evidence', ...base, ...remedied('ask-evidence', shown) } as const]),
    ];
  });
