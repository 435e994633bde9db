import { groupSizes, typeNames } from './learningDesignerNames.ts';
import { accepted, refused, type Outcome } from './outcome.ts';
import type { LearningType } from '#domain/library/activity.ts';
import {
  longestNotes,
  longestTitle,
  mostActivities,
  mostMinutes,
  type Grouping,
  type Plan,
  type PlannedActivity,
} from '#domain/plan/plan.ts';
import { wholeBeginning } from '#domain/plan/wholeCharacters.ts';

const mostInGroup = 10;

const longestFile = 4_000_000;

/** Something in a file that was read by a guess, or that a plan has no field for. */
export interface Unread {
  /** The activity it belongs to; undefined for what holds for the whole file. */
  readonly activityId?: string;
  /**
   * `type` unknown, read as taking in; `mode` unknown, read as live; `minutes` or `title` made to fit; `kept` stands in
   * the notes; `left-out` stands here alone.
   */
  readonly what: 'type' | 'mode' | 'minutes' | 'title' | 'kept' | 'left-out';
  readonly field: string;
  /** What the file holds there, as text. */
  readonly found: string;
}

export interface LearningDesign {
  readonly plan: Plan;
  readonly unread: readonly Unread[];
}

type Fields = Readonly<Record<string, unknown>>;
type Kept = readonly [field: string, found: string];

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
// Copies without a prototype, so that no inherited name is taken for a field.
const fieldsOf = (value: Fields): Fields => Object.assign(Object.create(null) as object, value) as Fields;
const listOf = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? value.filter(isFields).map(fieldsOf) : [];

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value.trim();
  const text = JSON.stringify(value);
  return text === '[]' || text === '{}' ? '' : text;
}

/** One row of an activity in the file; the first carries what holds for all of them. */
interface Row {
  readonly own: Fields;
  readonly title: string;
  readonly kept: readonly Kept[];
  readonly set: string | undefined;
}

const keptOf = (fields: Fields, read: readonly string[]): readonly Kept[] =>
  Object.entries(fields)
    .filter(([field]) => !read.includes(field))
    .map(([field, value]): Kept => [field, textOf(value)])
    .filter(([, found]) => found !== '');

const rowFields = [
  'type',
  'duration',
  'syncActivity',
  'onlineActivity',
  'tutorAvailable',
  'groupSize',
  'groupSizeSameAsSession',
];

function rowsOf(activities: readonly Fields[]): readonly Row[] {
  let last = 0;
  return activities.flatMap((activity) => {
    const listed = listOf(activity['slas']);
    // An activity without a row is still one that somebody planned.
    const rows = listed.length === 0 ? [{}] : listed;
    const set = rows.length > 1 ? `a${last + 1}` : undefined;
    last += rows.length;
    return rows.map((own: Fields, at) => ({
      own,
      title: textOf(activity['title']),
      kept: [...(at === 0 ? keptOf(activity, ['title', 'slas']) : []), ...keptOf(own, rowFields)],
      set,
    }));
  });
}

/** Opens the text of an `.ldj` file as a plan of one day. What a plan has no field for goes into notes, and is listed. */
export function readLearningDesign(text: string): Outcome<LearningDesign, 'foreign' | 'cut'> {
  const parsed = text.length <= longestFile ? parsedFrom(text) : undefined;
  if (parsed === undefined) return refused(text.includes('"slas"') ? 'cut' : 'foreign');
  if (!isFields(parsed) || !Array.isArray(fieldsOf(parsed)['activities'])) return refused('foreign');
  const file = fieldsOf(parsed);
  const unread: Unread[] = [];
  const rows = rowsOf(listOf(file['activities']));
  const name = textOf(file['name']);
  const [goal, title] = [textOf(file['aims']), wholeBeginning(name, longestTitle)];
  const isGoal = goal !== '' && goal.length <= longestTitle;
  const ofFile = keptOf(file, [
    'activities',
    ...(name === title ? ['name'] : []),
    ...(isGoal ? ['aims'] : []),
  ]);
  const activities = rows
    .slice(0, mostActivities)
    .map((row, at) => activityFrom(row, `a${at + 1}`, at === 0 ? ofFile : [], unread));
  for (const row of rows.slice(mostActivities)) {
    unread.push({ what: 'left-out', field: 'activities', found: `${row.title} ${textOf(row.own)}` });
  }
  if (rows.length === 0) {
    unread.push(...ofFile.map(([field, found]) => ({ what: 'left-out' as const, field, found })));
  }
  return accepted({ plan: { title, ...(isGoal ? { goal } : {}), days: 1, activities }, unread });
}

function parsedFrom(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function activityFrom(row: Row, id: string, ofFile: readonly Kept[], unread: Unread[]): PlannedActivity {
  const note = (what: Unread['what'], field: string, found: unknown) =>
    unread.push({ activityId: id, what, field, found: textOf(found) });
  const { type, duration, syncActivity, onlineActivity, tutorAvailable } = row.own;
  const learningType = (Object.keys(typeNames) as LearningType[]).find((key) => typeNames[key] === type);
  const minutes = minutesFrom(duration);
  const isLive = syncActivity !== false;
  if (learningType === undefined) note('type', 'type', type);
  if (typeof syncActivity !== 'boolean') note('mode', 'syncActivity', syncActivity);
  if (minutes !== duration) note('minutes', 'duration', duration);
  if (row.title.length > longestTitle) note('title', 'title', row.title);
  const title = wholeBeginning(row.title, longestTitle);
  const grouping = groupingFrom(row.own);
  const lost: readonly Kept[] = [
    ['title', title === row.title ? '' : row.title],
    ['type', learningType === undefined ? textOf(type) : ''],
    ['groupSize', lostSize(row.own, grouping)],
  ];
  const notes = notesFrom([...ofFile, ...lost, ...row.kept], note);
  return {
    id,
    title,
    learningType: learningType ?? 'acquire',
    mode: isLive ? 'synchronous' : 'asynchronous',
    minutes,
    day: 0,
    channel: onlineActivity === false ? (isLive ? 'in-person' : 'paper') : isLive ? 'video' : 'pages',
    grouping,
    hasContact: tutorAvailable === true,
    hasEvidence: false,
    ...(row.set === undefined ? {} : { set: row.set }),
    ...(notes === '' ? {} : { notes }),
  };
}

const minutesFrom = (duration: unknown): number =>
  typeof duration === 'number' ? Math.min(mostMinutes, Math.max(0, Math.round(duration))) : 0;

function groupingFrom({ groupSize, groupSizeSameAsSession }: Fields): Grouping {
  const size = groupSizeSameAsSession === true ? undefined : groupSize;
  if (size === groupSizes.alone) return 'alone';
  if (size === groupSizes.pairs) return 'pairs';
  return typeof size === 'number' && size > 2 && size <= mostInGroup ? 'groups' : 'class';
}

/** How many work together, where the plan's word for it says less than the number. */
const lostSize = ({ groupSize, groupSizeSameAsSession }: Fields, grouping: Grouping): string =>
  groupSizeSameAsSession === true || groupSize === (groupSizes[grouping] ?? 0) ? '' : textOf(groupSize);

/** What is text in the file is text in the notes; everything else stands behind its name. */
const plainFields = ['notes', 'description'];

function notesFrom(
  kept: readonly Kept[],
  note: (what: Unread['what'], field: string, found: string) => void,
): string {
  let notes = '';
  for (const [field, found] of kept.filter(([, text]) => text !== '')) {
    const isPlain = plainFields.includes(field);
    const longer = [notes, isPlain ? found : `${field}: ${found}`].filter((text) => text !== '').join('\n');
    if (longer.length > longestNotes) note('left-out', field, found);
    else if (!isPlain) note('kept', field, found);
    notes = wholeBeginning(longer, longestNotes);
  }
  return notes;
}
