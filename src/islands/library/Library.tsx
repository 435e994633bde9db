import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { FilterFields } from './FilterFields.tsx';
import { FilterResult } from './FilterResult.tsx';
import type { FacetChoice } from './FilterSelect.tsx';
import { useFacetCounts } from './useFacetCounts.ts';
import { useLibraryAddress } from './useLibraryAddress.ts';
import { useListedActivities } from './useListedActivities.ts';
import type { IgnoredChoice } from '#codec/libraryQuery.ts';
import {
  filterActivities,
  isAbout,
  type ActivityFilter,
  type Facet,
  type FacetOptions,
  type IndexedActivity,
} from '#domain/library/filterActivities.ts';
import { useAfterPaint } from '#islands/shared/useAfterPaint.ts';
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

// More rows than anybody reads to the end, and as many as a weak phone lays out without a wait.
const shownAtOnce = 100;

/** The filters above the page's own list of activities, with counts; what they hide is hidden in that list. */
export default function Library({ data }: { data: LibraryData }) {
  const phrase = useMemo(() => phraseBook(data.strings), [data]);
  const options = useMemo(() => optionsOf(data.choices), [data]);
  const [filter, setFilter] = useState<ActivityFilter>({});
  const [ignored, setIgnored] = useState<readonly IgnoredChoice[]>([]);
  const [isWhole, setWhole] = useState(false);
  const { activities, list } = useListedActivities(data);
  const change = (next: ActivityFilter) => {
    setFilter(next);
    setWhole(false);
  };
  useLibraryAddress(options, filter, (query) => {
    change(query.filter);
    setIgnored(query.ignored);
  });
  // What takes a weak phone longer follows in steps: the list once the choice shows, then the counts.
  const painted = useAfterPaint(filter);
  const left = useMemo(() => filterActivities(activities, painted), [activities, painted]);
  const { subject } = painted;
  const counts = useFacetCounts(activities, painted, options);
  const shown = isWhole ? left : left.slice(0, shownAtOnce);
  useLayoutEffect(() => list?.showOnly(new Set(shown.map(({ id }) => id))), [list, left, isWhole]);

  const choose = (key: Facet | 'words', value: string) => {
    const { [key]: _before, ...others } = filter;
    change(value === '' ? others : { ...others, [key]: value });
  };
  const fields = useMemo(
    () => <FilterFields choices={data.choices} {...{ filter, counts, phrase }} onChoose={choose} />,
    [filter, counts],
  );
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
      {fields}
      <FilterResult
        left={left.length}
        shown={shown.length}
        total={activities.length}
        about={subject === undefined ? undefined : left.filter((one) => isAbout(one, subject)).length}
        isFiltered={Object.keys(filter).length > 0}
        phrase={phrase}
        onWhole={() => setWhole(true)}
        onClear={() => change({})}
      />
    </form>
  );
}
