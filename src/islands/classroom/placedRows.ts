import { draftOf, rowFrom, type DraftRow } from './classroomState.ts';
import { partFor, type RowPart } from '#domain/classroom/surveyTallies.ts';

/** How many students of a row an answer is put to. */
export interface Placement {
  /** The row's key. */
  readonly key: number;
  readonly count: number;
}

/** The rows after students of some of them are told to have given an answer; who have not stay in a row of their own. */
export function placedRows(
  rows: readonly DraftRow[],
  sets: RowPart,
  placements: readonly Placement[],
): readonly DraftRow[] {
  return rows.flatMap((draft) => {
    const row = rowFrom(draft);
    const count = placements.find(({ key }) => key === draft.key)?.count ?? 0;
    if (row === undefined || count === 0) return [draft];
    const told = { ...row, ...partFor(row, sets) } as typeof row;
    if (count >= row.count) return [draftOf(told, draft.key)];
    return [{ ...draft, count: String(row.count - count) }, draftOf({ ...told, count }, 0)];
  });
}
