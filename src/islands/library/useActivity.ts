import { useEffect, useState } from 'preact/hooks';
import type { CompareData } from './CompareActivities.tsx';
import { readActivity, type ActivityInBrief } from '#codec/activityInput.ts';

/** Why there is nothing to show for an id. */
export type Trouble = 'unknown' | 'failed';

interface Fetched {
  readonly id: string;
  readonly activity?: ActivityInBrief;
  readonly trouble?: Trouble;
}

/** The activity of an id, fetched from the site once it is asked for; nothing for the empty id. */
export function useActivity(id: string, { names, base }: CompareData): Omit<Fetched, 'id'> {
  const [fetched, setFetched] = useState<Fetched>({ id: '' });
  const isKnown = names.some((one) => one.id === id);
  useEffect(() => {
    let isWanted = isKnown;
    if (isKnown) void fetchActivity(id, base).then((found) => isWanted && setFetched(found));
    return () => {
      isWanted = false;
    };
  }, [id]);
  if (id === '') return {};
  if (!isKnown) return { trouble: 'unknown' };
  return fetched.id === id ? fetched : {};
}

async function fetchActivity(id: string, base: string): Promise<Fetched> {
  try {
    const response = await fetch(`${base}activities/${id}.json`);
    const read = readActivity(await response.json());
    return read.ok ? { id, activity: read.value } : { id, trouble: 'failed' };
  } catch {
    return { id, trouble: 'failed' };
  }
}
