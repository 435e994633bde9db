import type { Phrase } from '#wording/phrases.ts';

interface Props {
  /** How many activities are left, how many of these the list shows, and how many there are. */
  readonly left: number;
  readonly shown: number;
  readonly total: number;
  readonly isFiltered: boolean;
  readonly phrase: Phrase;
  readonly onWhole: () => void;
  readonly onClear: () => void;
}

/** How many activities the choices leave, and the ways on from there. */
export function FilterResult({ left, shown, total, isFiltered, phrase, onWhole, onClear }: Props) {
  return (
    <div class="filter-result">
      <p role="status">
        {phrase('library.filter.count', { count: left, total })} {left === 0 && phrase('library.filter.none')}
      </p>
      {shown < left && (
        <button type="button" class="button secondary" onClick={onWhole}>
          {phrase('library.filter.more', { count: left, shown })}
        </button>
      )}
      {isFiltered && (
        <button type="button" class="button secondary" onClick={onClear}>
          {phrase('library.filter.clear')}
        </button>
      )}
    </div>
  );
}
