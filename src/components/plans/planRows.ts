import { catalog, text } from '#catalog/catalog.ts';
import type { PlanTemplate } from '#catalog/loadTemplates.ts';
import type { Plan, PlannedActivity } from '#domain/plan/plan.ts';
import { activityName, whenWords, whoWords, workloadWords } from '#exports/activityWords.ts';

/** One activity of a plan as a row of words; the mode is left to whoever draws its sign. */
export interface PlanRow {
  readonly mode: PlannedActivity['mode'];
  readonly when: string;
  readonly name: string;
  /** What to get through and what the teacher noted, each a line. */
  readonly lines: readonly string[];
  readonly library: { readonly id: string; readonly name: string } | undefined;
  readonly modeWords: string;
  readonly how: string;
  readonly minutes: number;
}

const modeKeys = { synchronous: 'mode.live', asynchronous: 'mode.ownTime' } as const;

function rowOf(plan: Plan, one: PlannedActivity): PlanRow {
  const { mode, channel, fallback, part, notes = '', workload, activityId, minutes } = one;
  const known = catalog().library.activities.find(({ id }) => id === activityId);
  const failing =
    fallback === undefined ? '' : text('export.ifItFails', { channel: text(`export.channel.${fallback}`) });
  const partWords = part === undefined || part === 'live' ? '' : text(`export.part.${part}`);
  return {
    mode,
    when: whenWords(plan, one, text),
    name: activityName(one, text),
    lines: [workloadWords(workload, text), notes].filter((line) => line !== ''),
    library: known && { id: known.id, name: known.name },
    modeWords: [text(modeKeys[mode]), partWords].filter(Boolean).join(', '),
    how: [text(`export.channel.${channel}`), whoWords(one, text), failing].filter(Boolean).join(', '),
    minutes,
  };
}

/** The activities of one day as rows. */
export const rowsOfDay = (plan: Plan, day: number): readonly PlanRow[] =>
  plan.activities.filter((one) => one.day === day).map((one) => rowOf(plan, one));

/** What the columns of a day's table are called. */
export const dayColumns = (): readonly string[] => [
  text('export.column.time'),
  text('export.column.activity'),
  text('plans.column.mode'),
  text('export.column.how'),
  text('export.column.minutes'),
];

/** For which grade a plan is, over how many days, and of how many activities. */
export function factsOf({ plan: { grade, days, activities } }: PlanTemplate): string {
  return text('plans.facts', {
    grade: grade === undefined ? '' : text(`context.grade.${grade}`),
    days: days === 1 ? text('plans.oneDay') : text('plans.manyDays', { days }),
    activities: activities.length,
  });
}
