import { useEffect, useState } from 'preact/hooks';
import type { LibraryData } from './Library.tsx';
import { listedItems, type ListedItems } from '#browser/listedItems.ts';
import type { IndexedActivity } from '#domain/library/filterActivities.ts';

interface ListedActivities {
  readonly activities: readonly IndexedActivity[];
  /** The page's list, once it is there to be filtered. */
  readonly list: ListedItems | undefined;
}

/** The activities, with the words that the page's own list holds of them, so that these are not sent twice. */
export function useListedActivities({ entries, listId }: LibraryData): ListedActivities {
  const [listed, setListed] = useState<ListedActivities>(() => ({
    activities: withWords(entries, new Map()),
    list: undefined,
  }));
  useEffect(() => {
    const list = listedItems(listId);
    setListed({ activities: withWords(entries, list.texts), list });
  }, []);
  return listed;
}

const withWords = (
  entries: LibraryData['entries'],
  texts: ReadonlyMap<string, string>,
): readonly IndexedActivity[] =>
  entries.map((entry) => ({ ...entry, words: (texts.get(entry.id) ?? '').toLowerCase() }));
