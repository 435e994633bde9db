import type { Phrase } from '#wording/phrases.ts';

interface Props {
  /** How many activities are left, how many of these the list shows, and how many there are. */
  readonly left: number;
  readonly shown: number;
  readonly total: number;
  /** Of those left, how many name the chosen subject themselves; none without such a choice. */
  readonly about: number | undefined;
  readonly isFiltered: boolean;
  readonly phrase: Phrase;
  readonly onWhole: () => void;
  readonly onClear: () => void;
}

/** How many activities the choices leave, and the ways on from there. */
export function FilterResult({ left, shown, total, about, isFiltered, phrase, onWhole, onClear }: Props) {
  return (
    <div class="filter-result">
      <p role="status">
        {phrase('library.filter.count', { count: left, total })} {left === 0 && phrase('library.filter.none')}
        {about !== undefined &&
          about < left &&
          phrase('library.filter.anySubject', { about, any: left - about })}
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
