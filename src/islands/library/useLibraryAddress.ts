import { useEffect, useRef } from 'preact/hooks';
import { readQuery, replaceQuery } from '#browser/addressBar.ts';
import { readLibraryQuery, writeLibraryQuery, type LibraryQuery } from '#codec/libraryQuery.ts';
import type { ActivityFilter, FacetOptions } from '#domain/library/filterActivities.ts';

/** Writing the address is slow, and some browsers refuse it when it comes too often. */
const pauseMs = 200;

/** Opens the choices that the address carries, and keeps what is chosen in it. */
export function useLibraryAddress(
  options: FacetOptions,
  filter: ActivityFilter,
  onOpen: (query: LibraryQuery) => void,
): void {
  const isFirst = useRef(true);
  useEffect(() => {
    const query = readQuery();
    if (query !== '') onOpen(readLibraryQuery(query, options));
  }, []);
  useEffect(() => {
    // The first run still shows what the address brought.
    if (isFirst.current) {
      isFirst.current = false;
      return undefined;
    }
    const timer = setTimeout(() => replaceQuery(writeLibraryQuery(filter)), pauseMs);
    return () => clearTimeout(timer);
  }, [filter]);
}
