import type { FacetCounts } from './useFacetCounts.ts';
import { FilterSelect, type FacetChoice } from './FilterSelect.tsx';
import { longestWords } from '#codec/libraryQuery.ts';
import type { ActivityFilter, Facet } from '#domain/library/filterActivities.ts';
import type { Phrase } from '#wording/phrases.ts';

interface Props {
  readonly choices: readonly FacetChoice[];
  readonly filter: ActivityFilter;
  /** For each facet, how many activities each of its options would leave. */
  readonly counts: FacetCounts;
  readonly phrase: Phrase;
  readonly onChoose: (key: Facet | 'words', value: string) => void;
}

/** A field for words and a menu for each facet. */
export function FilterFields({ choices, filter, counts, phrase, onChoose }: Props) {
  return (
    <div class="filter-fields">
      <p class="field">
        <label for="filter-words">{phrase('library.filter.words')}</label>
        <input
          id="filter-words"
          inputMode="search"
          autocomplete="off"
          maxLength={longestWords}
          value={filter.words ?? ''}
          onInput={(event) => onChoose('words', event.currentTarget.value)}
        />
      </p>
      {choices.map((choice) => (
        <FilterSelect
          key={choice.facet}
          {...choice}
          any={phrase('library.filter.any')}
          chosen={filter[choice.facet]}
          counts={counts[choice.facet]}
          wordOption={(label, count) => phrase('library.filter.option', { label, count })}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}
