import { useState } from 'preact/hooks';
import { rowFrom } from './classroomState.ts';
import { useClassroom } from './context.ts';
import { CountField } from './CountField.tsx';
import { placedRows, type Placement } from './placedRows.ts';
import { rowWords } from './rowWords.ts';
import { readTypedWhole } from '#codec/classInput.ts';
import { mostRows, type ClassRow } from '#domain/classroom/classProfile.ts';
import { placingOf, type Bounds, type Tally } from '#domain/classroom/surveyTallies.ts';

/** A complete row with its place on the screen. */
interface PlacedRow {
  readonly key: number;
  readonly number: number;
  readonly row: ClassRow;
}

interface Props {
  /** The field that the tally was typed into; the keyboard goes back there when a button has done its work. */
  readonly id: string;
  readonly tally: Tally;
}

/** How one answer's tally stands to the rows, and the way to put it there. */
export function PlaceTally({ id, tally }: Props) {
  const { phrase, state, dispatch } = useClassroom();
  const rows = state.rows.flatMap((draft, index): readonly PlacedRow[] => {
    const row = rowFrom(draft);
    return row === undefined ? [] : [{ key: draft.key, number: index + 1, row }];
  });
  const { held, left, bounds, isSettled } = placingOf(
    rows.map(({ row }) => row),
    tally,
  );
  const rowsWith = (placements: readonly Placement[]) => placedRows(state.rows, tally.sets, placements);
  // A split takes a row more, and a class that is full would lose another for it.
  const hasRoomFor = (placements: readonly Placement[]) => rowsWith(placements).length <= mostRows;
  const place = (placements: readonly Placement[]) => {
    dispatch({ type: 'rearrange', rows: rowsWith(placements), notice: 'class.tally.placed' });
    document.getElementById(id)?.focus();
  };
  const all = bounds.map(({ row, most }) => ({ key: rows[row]!.key, count: most }));
  return (
    <>
      <p class="small" role="status">
        {phrase('class.tally.stands', { ticked: tally.ticked, held })}{' '}
        {left > 0 && phrase(bounds.length > 0 ? 'class.tally.left' : 'class.tally.noRoom', { left })}
        {left < 0 && phrase('class.tally.over', { more: -left })}
      </p>
      {isSettled && (
        <p>
          <button
            type="button"
            class="button secondary"
            disabled={!hasRoomFor(all)}
            onClick={() => place(all)}
          >
            {phrase('class.tally.settled')}
          </button>
        </p>
      )}
      {bounds.length > 0 && !isSettled && <SplitOff {...{ id, rows, bounds, hasRoomFor, place }} />}
    </>
  );
}

interface SplitProps {
  readonly id: string;
  readonly rows: readonly PlacedRow[];
  readonly bounds: readonly Bounds[];
  readonly hasRoomFor: (placements: readonly Placement[]) => boolean;
  readonly place: (placements: readonly Placement[]) => void;
}

/** Some students of one row split off; the bounds of each row say how many it can be. */
function SplitOff({ id, rows, bounds, hasRoomFor, place }: SplitProps) {
  const { phrase } = useClassroom();
  const [chosen, choose] = useState<number>();
  const [typed, setTyped] = useState('');
  const bound = bounds.find(({ row }) => rows[row]!.key === chosen);
  const { key } = rows[(bound ?? bounds[0]!).row]!;
  const { least, most } = bound ?? bounds[0]!;
  const read = readTypedWhole(typed, 1, most);
  const count = read.ok ? read.value : undefined;
  return (
    <div class="pair">
      <p class="field">
        <label for={`${id}-row`}>{phrase('class.tally.row')}</label>
        <select
          id={`${id}-row`}
          value={key}
          onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
        >
          {bounds.map(({ row: index, least, most: upTo }) => (
            <option key={rows[index]!.key} value={rows[index]!.key}>
              {phrase('class.tally.option', {
                number: rows[index]!.number,
                row: rowWords(rows[index]!.row, phrase),
                least,
                most: upTo,
              })}
            </option>
          ))}
        </select>
      </p>
      <CountField
        id={`${id}-count`}
        label={phrase('class.tally.howMany')}
        hint={phrase('class.tally.bounds', { least, most })}
        typed={typed}
        least={1}
        most={most}
        onType={setTyped}
      />
      <p>
        <button
          type="button"
          class="button secondary"
          disabled={count === undefined || !hasRoomFor([{ key, count }])}
          onClick={() => {
            setTyped('');
            place([{ key, count: count! }]);
          }}
        >
          {phrase('class.tally.split')}
        </button>
      </p>
    </div>
  );
}
