import { useEffect, useState } from 'preact/hooks';
import {
  facets,
  optionCounts,
  type ActivityFilter,
  type Facet,
  type FacetOptions,
  type IndexedActivity,
} from '#domain/library/filterActivities.ts';

/** For each facet, how many activities each of its options would leave. */
export type FacetCounts = Readonly<Record<Facet, readonly number[]>>;

const countsOf = (
  activities: readonly IndexedActivity[],
  filter: ActivityFilter,
  options: FacetOptions,
  asked: readonly Facet[] = facets,
): Partial<FacetCounts> =>
  Object.fromEntries(asked.map((facet) => [facet, optionCounts(activities, filter, facet, options[facet])]));

/**
 * The counts on all options. They follow a choice a facet at a time, so that a weak phone can take the next key between
 * two of them, and show together.
 */
export function useFacetCounts(
  activities: readonly IndexedActivity[],
  filter: ActivityFilter,
  options: FacetOptions,
): FacetCounts {
  const [counts, setCounts] = useState(() => countsOf(activities, filter, options) as FacetCounts);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const countFrom = (place: number, before: Partial<FacetCounts>) => {
      const facet = facets[place];
      if (facet === undefined) return setCounts(before as FacetCounts);
      const now = { ...before, ...countsOf(activities, filter, options, [facet]) };
      timer = setTimeout(() => countFrom(place + 1, now));
    };
    timer = setTimeout(() => countFrom(0, {}));
    return () => clearTimeout(timer);
  }, [activities, filter]);
  return counts;
}
