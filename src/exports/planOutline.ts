import { activityName, dayName, planName, whenWords, whoWords, workloadWords } from './activityWords.ts';
import { howWords } from './howWords.ts';
import { legible, onOneLine } from './legibleText.ts';
import type { Plan, PlannedActivity } from '#domain/plan/plan.ts';
import type { Phrase } from '#wording/phrases.ts';

/** A plan as people read it, whatever file it goes into: a title, what holds for all of it, and a table a day. */
export interface PlanOutline {
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly words: string }[];
  readonly headings: readonly string[];
  readonly days: readonly OutlineDay[];
}

export interface OutlineDay {
  readonly title: string;
  /** Said where the day has no rows. */
  readonly empty: string;
  /** One row an activity, one cell a heading; a cell can hold line ends. */
  readonly rows: readonly (readonly string[])[];
}

type CellOf = (activity: PlannedActivity, plan: Plan, say: Phrase) => string;

const notesOf: CellOf = ({ notes = '', workload }, _, say) =>
  [workloadWords(workload, say), legible(notes).trim()].filter((text) => text !== '').join('\n');

const cells: readonly CellOf[] = [
  (activity, plan, say) => whenWords(plan, activity, say),
  (activity, _, say) => activityName(activity, say),
  ({ goal = '' }) => onOneLine(goal),
  (activity, plan, say) => howWords(plan, activity, say),
  ({ minutes }) => String(minutes),
  (activity, _, say) => whoWords(activity, say),
  notesOf,
];

const headingsOf = (say: Phrase): readonly string[] => [
  say('export.column.time'),
  say('export.column.activity'),
  say('export.column.goal'),
  say('export.column.how'),
  say('export.column.minutes'),
  say('export.column.group'),
  say('export.column.notes'),
];

/**
 * The plan as people read it. Every activity is in it, even on a day beyond the plan's last. `card` is the name of the
 * policy card that the plan is checked against, where there is one.
 */
export function planOutline(plan: Plan, say: Phrase, card = ''): PlanOutline {
  const { goal, grade, activities, days } = plan;
  const count = activities.reduce((most, { day }) => Math.max(most, day + 1), days);
  const facts = [
    { label: say('export.goal'), words: onOneLine(goal ?? '') },
    { label: say('export.grade'), words: grade === undefined ? '' : say(`export.grade.${grade}`) },
    { label: say('export.checkedUnder'), words: onOneLine(card) },
  ];
  return {
    title: planName(plan, say),
    facts: facts.filter(({ words }) => words !== ''),
    headings: headingsOf(say),
    days: Array.from({ length: count }, (_, day) => ({
      title: dayName(plan, day, say),
      empty: say('export.noActivities'),
      rows: activities
        .filter((activity) => activity.day === day)
        .map((activity) => cells.map((cell) => cell(activity, plan, say))),
    })),
  };
}
