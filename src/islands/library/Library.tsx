import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { FilterSelect, type FacetChoice } from './FilterSelect.tsx';
import { useLibraryAddress } from './useLibraryAddress.ts';
import { useListedActivities } from './useListedActivities.ts';
import { longestWords, type IgnoredChoice } from '#codec/libraryQuery.ts';
import {
  facetCounts,
  filterActivities,
  type ActivityFilter,
  type Facet,
  type FacetOptions,
  type IndexedActivity,
} from '#domain/library/filterActivities.ts';
import { phraseBook, type Strings } from '#wording/phrases.ts';

/** What the page hands over: what it knows of each activity beyond the words in its own list, and the choices. */
export interface LibraryData {
  readonly entries: readonly Omit<IndexedActivity, 'words'>[];
  readonly choices: readonly FacetChoice[];
  readonly strings: Strings;
  /** The id of the page's list. */
  readonly listId: string;
}

function optionsOf(choices: readonly FacetChoice[]): FacetOptions {
  const values = choices.map(
    ({ facet, options }) => [facet, options.map(({ value }) => value) as readonly string[]] as const,
  );
  return Object.fromEntries(values) as Record<Facet, readonly string[]>;
}

/** The filters above the page's own list of activities, with counts; what they hide is hidden in that list. */
export default function Library({ data }: { data: LibraryData }) {
  const phrase = useMemo(() => phraseBook(data.strings), [data]);
  const options = useMemo(() => optionsOf(data.choices), [data]);
  const [filter, setFilter] = useState<ActivityFilter>({});
  const [ignored, setIgnored] = useState<readonly IgnoredChoice[]>([]);
  const { activities, list } = useListedActivities(data);
  useLibraryAddress(options, filter, (query) => {
    setFilter(query.filter);
    setIgnored(query.ignored);
  });
  const left = useMemo(() => filterActivities(activities, filter), [activities, filter]);
  const counts = useMemo(() => facetCounts(activities, filter, options), [activities, filter]);
  useLayoutEffect(() => list?.showOnly(new Set(left.map(({ id }) => id))), [list, left]);

  const choose = (key: Facet | 'words', value: string) => {
    const { [key]: _before, ...others } = filter;
    setFilter(value === '' ? others : { ...others, [key]: value });
  };
  const facetLabel = (facet: Facet) => data.choices.find((choice) => choice.facet === facet)!.label;

  return (
    <form class="library-filters card" onSubmit={(event) => event.preventDefault()}>
      <h2>{phrase('library.filter.title')}</h2>
      {ignored.length > 0 && (
        <div class="notice" role="alert">
          {ignored.map(({ facet, value }) => (
            <p key={facet}>{phrase('library.filter.ignored', { value, facet: facetLabel(facet) })}</p>
          ))}
        </div>
      )}
      <div class="filter-fields">
        <p class="field">
          <label for="filter-words">{phrase('library.filter.words')}</label>
          <input
            id="filter-words"
            inputMode="search"
            autocomplete="off"
            maxLength={longestWords}
            value={filter.words ?? ''}
            onInput={(event) => choose('words', event.currentTarget.value)}
          />
        </p>
        {data.choices.map((choice) => (
          <FilterSelect
            key={choice.facet}
            {...choice}
            any={phrase('library.filter.any')}
            chosen={filter[choice.facet]}
            counts={counts[choice.facet]}
            wordOption={(label, count) => phrase('library.filter.option', { label, count })}
            onChoose={choose}
          />
        ))}
      </div>
      <div class="filter-result">
        <p role="status">
          {phrase('library.filter.count', { count: left.length, total: activities.length })}{' '}
          {left.length === 0 && phrase('library.filter.none')}
        </p>
        {Object.keys(filter).length > 0 && (
          <button type="button" class="button secondary" onClick={() => setFilter({})}>
            {phrase('library.filter.clear')}
          </button>
        )}
      </div>
    </form>
  );
}
