import { useEffect, useRef } from 'preact/hooks';
import { readQuery, replaceQuery } from '#browser/addressBar.ts';
import { readLibraryQuery, writeLibraryQuery, type LibraryQuery } from '#codec/libraryQuery.ts';
import type { ActivityFilter, FacetOptions } from '#domain/library/filterActivities.ts';

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
    if (isFirst.current) isFirst.current = false;
    else replaceQuery(writeLibraryQuery(filter));
  }, [filter]);
}
