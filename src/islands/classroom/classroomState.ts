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
  /** The rows as they were before the last change that took some away. */
  readonly undo: readonly DraftRow[] | undefined;
  /** A string key of the last thing worth saying. */
  readonly notice: string | undefined;
  /** A class from a link that waits for the visitor's word, since it would replace one of theirs. */
  readonly offer: ClassProfile | undefined;
}

export const startState: ClassroomState = {
  rows: [],
  nextKey: 1,
  undo: undefined,
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
  | { type: 'undo' }
  | { type: 'arrive'; profile: ClassProfile }
  | { type: 'acceptOffer' }
  | { type: 'declineOffer' };

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

const draftOf = (row: ClassRow, key: number): DraftRow => ({
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

/** Puts rows in place of the state's own; more than a class may have are left out, and the visitor is told. */
function withRows(
  state: ClassroomState,
  rows: readonly DraftRow[],
  rest: Partial<ClassroomState>,
): ClassroomState {
  const kept = rows
    .slice(0, mostRows)
    .map((row) => (row.key === 0 ? { ...row, key: state.nextKey + rows.indexOf(row) } : row));
  const notice = rows.length > mostRows ? 'class.tooManyRows' : undefined;
  return {
    ...state,
    undo: undefined,
    offer: undefined,
    ...rest,
    notice: notice ?? rest.notice,
    rows: kept,
    nextKey: state.nextKey + rows.length,
  };
}

const asDrafts = (rows: readonly ClassRow[]): readonly DraftRow[] => rows.map((row) => draftOf(row, 0));

function filled(state: ClassroomState, rows: readonly ClassRow[], notice: string | undefined) {
  const undo = state.rows.length > 0 ? state.rows : undefined;
  return withRows(state, asDrafts(rows), { undo, notice });
}

/** The one gate through which the editor changes. */
export function reduce(state: ClassroomState, action: Action): ClassroomState {
  const { rows } = state;
  switch (action.type) {
    case 'set':
      return {
        ...state,
        notice: undefined,
        rows: rows.map((row) => (row.key === action.key ? { ...row, ...action.change } : row)),
      };
    case 'add':
      return withRows(state, [...rows, emptyRow(0)], {});
    case 'duplicate':
      return withRows(
        state,
        rows.flatMap((row) => (row.key === action.key ? [row, { ...row, key: 0 }] : [row])),
        {},
      );
    case 'remove':
      return withRows(
        state,
        rows.filter(({ key }) => key !== action.key),
        { undo: rows, notice: 'class.removed' },
      );
    case 'fill':
      return filled(state, action.rows, action.notice);
    case 'append':
      return withRows(state, [...rows, ...asDrafts(action.rows)], {
        undo: rows,
        notice: 'class.tally.added',
      });
    case 'undo':
      return state.undo === undefined
        ? state
        : { ...state, rows: state.undo, undo: undefined, notice: 'class.undone' };
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
