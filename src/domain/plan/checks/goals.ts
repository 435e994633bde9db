import { longestTitle, type Plan, type PlannedActivity } from '../plan.ts';
import type { PlanEdit } from '../planEdit.ts';
import { remedied, type Check, type Finding, type PlanLimits } from './finding.ts';

interface Goal {
  readonly words: string;
  readonly activities: readonly PlannedActivity[];
}

/** Each goal with the activities that serve it; one that names none serves the goal of the plan. */
function goalsOf({ activities, goal }: Plan): readonly Goal[] {
  const byGoal = new Map<string, Goal>();
  for (const one of activities) {
    const words = (one.goal ?? goal ?? '').trim();
    if (words === '') continue;
    const key = words.toLowerCase();
    const { activities: others } = byGoal.get(key) ?? { activities: [] };
    byGoal.set(key, { words, activities: [...others, one] });
  }
  return [...byGoal.values()];
}

/** A short task in own time on the day of the last activity. The goal is its name until the teacher finds a better one. */
function practiceOf({ words, activities }: Goal, { shortMinutes }: PlanLimits): PlanEdit {
  const last = activities.at(-1)!;
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
    ...(last.goal === undefined ? {} : { goal: last.goal }),
    ...(last.group === undefined ? {} : { group: last.group }),
  } as const;
  return { kind: 'add', activities: [fresh] };
}

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
              ...remedied('add-practice', practiceOf(goal, limits)),
            } as const,
          ]
        : []),
      ...(isShown
        ? []
        : [{ check: 'goal-without-evidence', ...base, ...remedied('ask-evidence', shown) } as const]),
    ];
  });
