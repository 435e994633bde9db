import { workloadWords } from './activityWords.ts';
import { csvTable } from './csvTable.ts';
import { partWords } from './howWords.ts';
import { dateOfDay } from '#domain/plan/dateOfDay.ts';
import type { Plan, PlannedActivity } from '#domain/plan/plan.ts';
import type { Phrase } from '#wording/phrases.ts';

type Cell = (activity: PlannedActivity, plan: Plan, say: Phrase) => string;

const dateAt = ({ startsOn }: Plan, day: number): string =>
  startsOn === undefined ? '' : dateOfDay(startsOn, day);
const clock = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
const yesOrNo = (is: boolean, say: Phrase): string => say(is ? 'export.yes' : 'export.no');

const columns = {
  day: ({ day }) => String(day + 1),
  date: ({ day }, plan) => dateAt(plan, day),
  start: ({ startMinute }) => (startMinute === undefined ? '' : clock(startMinute)),
  due: ({ mode, day, windowDays = 0 }, plan) =>
    mode === 'synchronous' ? '' : dateAt(plan, day + windowDays) || String(day + windowDays + 1),
  activity: ({ title }) => title,
  goal: ({ goal = '' }) => goal,
  mode: ({ mode }, _, say) => say(`export.mode.${mode}`),
  minutes: ({ minutes }) => String(minutes),
  type: ({ learningType }, _, say) => say(`export.type.${learningType}`),
  channel: ({ channel }, _, say) => say(`export.channel.${channel}`),
  fallback: ({ fallback }, _, say) => (fallback === undefined ? '' : say(`export.channel.${fallback}`)),
  grouping: ({ grouping }, _, say) => say(`export.grouping.${grouping}`),
  group: ({ group = '' }) => group,
  contact: ({ hasContact }, _, say) => yesOrNo(hasContact, say),
  evidence: ({ hasEvidence }, _, say) => yesOrNo(hasEvidence, say),
  part: (activity, plan, say) => partWords(plan, activity, say),
  workload: ({ workload }, _, say) => workloadWords(workload, say),
  notes: ({ notes = '' }) => notes,
} as const satisfies Readonly<Record<string, Cell>>;

/** The names of the table's columns. */
export const tableColumns = Object.keys(columns) as readonly (keyof typeof columns)[];

/** The plan as comma-separated values with a row an activity, for any spreadsheet. */
export function tableFile(plan: Plan, say: Phrase): string {
  const head = tableColumns.map((name) => say(`export.column.${name}`));
  const rows = plan.activities.map((activity) =>
    tableColumns.map((name) => (columns[name] as Cell)(activity, plan, say)),
  );
  return csvTable([head, ...rows]);
}
