import { groupSizes, typeNames } from './learningDesignerNames.ts';
import type { Plan, PlannedActivity } from '#domain/plan/plan.ts';

/**
 * A plan as the text of an `.ldj` file. Parts of one set become rows of one activity. The format has no place for days,
 * times, fallbacks, groups and workloads: those are lost in it. A row has no title either: one that differs from that of its
 * activity begins what the row says.
 */
export function writeLearningDesign({ title, goal = '', activities }: Plan): string {
  const sets: PlannedActivity[][] = [];
  for (const activity of activities) {
    const before = sets.at(-1);
    const joins = activity.set !== undefined && before?.[0]?.set === activity.set;
    if (joins) before!.push(activity);
    else sets.push([activity]);
  }
  const learningTime = activities.reduce((sum, { minutes }) => sum + minutes, 0);
  const written = sets.map((parts) => ({
    title: parts[0]!.title,
    notes: '',
    slas: parts.map((part) => rowFor(part, parts[0]!.title)),
  }));
  return `${JSON.stringify({ name: title, aims: goal, learningTime, activities: written }, undefined, 2)}\n`;
}

function rowFor(activity: PlannedActivity, shared: string): Readonly<Record<string, unknown>> {
  const { title, goal = '', notes = '', channel, grouping } = activity;
  return {
    type: typeNames[activity.learningType],
    duration: activity.minutes,
    groupSize: groupSizes[grouping] ?? 0,
    groupSizeSameAsSession: grouping === 'class',
    tutorAvailable: activity.hasContact,
    syncActivity: activity.mode === 'synchronous',
    onlineActivity: channel !== 'in-person' && channel !== 'paper',
    description: [title === shared ? '' : title, goal, notes].filter((text) => text !== '').join('\n'),
  };
}
