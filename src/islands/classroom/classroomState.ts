import { readTypedWhole } from '#codec/classInput.ts';
import {
  largestCapMegabytes,
  largestRow,
  mostRows,
  type ClassProfile,
  type ClassRow,
} from '#domain/classroom/classProfile.ts';

/** A row as it is being typed: it joins the class once everything that must be known is there. */
export interface DraftRow {
  /** Stays with the row for as long as it is on the screen. */
  readonly key: number;
  readonly count: string;
  readonly cap: string;
  readonly device: ClassRow['device'] | undefined;
  readonly connection: ClassRow['connection'] | undefined;
  readonly quietPlace: ClassRow['quietPlace'] | undefined;
  readonly phoneLine: boolean | undefined;
  readonly adultAtHome: ClassRow['adultAtHome'] | undefined;
  readonly tags: ClassRow['tags'];
}

export interface ClassroomState {
  readonly rows: readonly DraftRow[];
  readonly nextKey: number;
  /** The rows as they were before each of the last changes, the latest last. */
  readonly past: readonly (readonly DraftRow[])[];
  /** The row and field that the last change went into: typing on in it is the same step. */
  readonly typing: string | undefined;
  /** A string key of the last thing worth saying. */
  readonly notice: string | undefined;
  /** A class from a link that waits for the visitor's word, since it would replace one of theirs. */
  readonly offer: ClassProfile | undefined;
}

export const startState: ClassroomState = {
  rows: [],
  nextKey: 1,
  past: [],
  typing: undefined,
  notice: undefined,
  offer: undefined,
};

export type Action =
  | { type: 'set'; key: number; change: Partial<Omit<DraftRow, 'key'>> }
  | { type: 'add' }
  | { type: 'duplicate'; key: number }
  | { type: 'remove'; key: number }
  | { type: 'fill'; rows: readonly ClassRow[]; notice: string | undefined }
  | { type: 'append'; rows: readonly ClassRow[] }
  | { type: 'rearrange'; rows: readonly DraftRow[]; notice: string }
  | { type: 'undo' }
  | { type: 'arrive'; profile: ClassProfile }
  | { type: 'acceptOffer' }
  | { type: 'declineOffer' };

/** How many changes can be taken back. */
const mostSteps = 50;

const emptyRow = (key: number): DraftRow => ({
  key,
  count: '',
  cap: '',
  device: undefined,
  connection: undefined,
  quietPlace: undefined,
  phoneLine: undefined,
  adultAtHome: undefined,
  tags: [],
});

/** A row as it stands in the fields; one with the key 0 is given its own when it joins the class. */
export const draftOf = (row: ClassRow, key: number): DraftRow => ({
  ...emptyRow(key),
  ...row,
  count: String(row.count),
  cap: row.weeklyCapMegabytes === undefined ? '' : String(row.weeklyCapMegabytes),
});

/** The row that a draft amounts to; undefined while something that must be known is open or does not count. */
export function rowFrom(draft: DraftRow): ClassRow | undefined {
  const { device, connection, quietPlace, phoneLine, adultAtHome, tags } = draft;
  const count = readTypedWhole(draft.count, 1, largestRow);
  const cap = readTypedWhole(draft.cap, 1, largestCapMegabytes);
  if (!count.ok || count.value === undefined || !cap.ok) return undefined;
  if (device === undefined || connection === undefined) return undefined;
  if (quietPlace === undefined || phoneLine === undefined) return undefined;
  return {
    count: count.value,
    device,
    connection,
    quietPlace,
    phoneLine,
    ...(cap.value === undefined ? {} : { weeklyCapMegabytes: cap.value }),
    ...(adultAtHome === undefined ? {} : { adultAtHome }),
    tags,
  };
}

/** The class that the rows amount to; rows that are not complete are left out. */
export const profileOf = (rows: readonly DraftRow[]): ClassProfile => ({
  rows: rows.flatMap((draft) => rowFrom(draft) ?? []),
});

/** What is remembered with a change, so that it can be taken back. */
const remembered = ({ past, rows }: ClassroomState, typing?: string) => ({
  past: [...past, rows].slice(-mostSteps),
  typing,
});

/** Puts rows in place of the state's own; more than a class may have are left out, and the visitor is told. */
function withRows(state: ClassroomState, rows: readonly DraftRow[], said?: string): ClassroomState {
  const kept = rows
    .slice(0, mostRows)
    .map((row) => (row.key === 0 ? { ...row, key: state.nextKey + rows.indexOf(row) } : row));
  return {
    ...state,
    ...remembered(state),
    offer: undefined,
    notice: rows.length > mostRows ? 'class.tooManyRows' : said,
    rows: kept,
    nextKey: state.nextKey + rows.length,
  };
}

const asDrafts = (rows: readonly ClassRow[]): readonly DraftRow[] => rows.map((row) => draftOf(row, 0));

/** Rows from elsewhere in place of the state's own. Where there were none, nothing is lost that could come back. */
function filled(state: ClassroomState, rows: readonly ClassRow[], notice: string | undefined) {
  const next = withRows(state, asDrafts(rows), notice);
  return state.rows.length > 0 ? next : { ...next, past: state.past };
}

/** One row with a change in one field; what is typed into the field next is part of the same step. */
function changed(state: ClassroomState, { key, change }: Extract<Action, { type: 'set' }>): ClassroomState {
  const field = `${key}.${Object.keys(change).join()}`;
  return {
    ...state,
    ...(field === state.typing ? {} : remembered(state, field)),
    notice: undefined,
    rows: state.rows.map((row) => (row.key === key ? { ...row, ...change } : row)),
  };
}

/** The rows as they were before the last change. */
function undone(state: ClassroomState): ClassroomState {
  const rows = state.past.at(-1);
  return rows === undefined
    ? state
    : { ...state, rows, past: state.past.slice(0, -1), typing: undefined, notice: 'class.undone' };
}

/** The one gate through which the editor changes. */
export function reduce(state: ClassroomState, action: Action): ClassroomState {
  const { rows } = state;
  switch (action.type) {
    case 'set':
      return changed(state, action);
    case 'add':
      return withRows(state, [...rows, emptyRow(0)]);
    case 'duplicate':
      return withRows(
        state,
        rows.flatMap((row) => (row.key === action.key ? [row, { ...row, key: 0 }] : [row])),
      );
    case 'remove':
      return withRows(
        state,
        rows.filter(({ key }) => key !== action.key),
        'class.removed',
      );
    case 'fill':
      return filled(state, action.rows, action.notice);
    case 'append':
      return withRows(state, [...rows, ...asDrafts(action.rows)], 'class.tally.added');
    case 'rearrange':
      return withRows(state, action.rows, action.notice);
    case 'undo':
      return undone(state);
    case 'arrive':
      return rows.length > 0
        ? { ...state, offer: action.profile }
        : filled(state, action.profile.rows, 'class.arrived');
    case 'acceptOffer':
      return state.offer === undefined ? state : filled(state, state.offer.rows, 'class.arrived');
    case 'declineOffer':
      return { ...state, offer: undefined };
  }
}
