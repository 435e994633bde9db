import { onKeptChange } from './keptChange.ts';

const key = 'live-or-later:class:1';

/** The text of the class kept in this browser, unread; undefined when there is none or storage is blocked. */
export function keptClassText(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a class's text in this browser, or forgets it where there is none. False when the browser does not let us. */
export function keepClassText(text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Calls `follow` whenever the class may have changed. */
export const onClassChange = (follow: () => void): (() => void) => onKeptChange(key, follow);

/** Tells this page's own followers that the class may have changed: a browser tells the other tabs alone. */
export const tellClassChange = (): boolean => dispatchEvent(new StorageEvent('storage', { key }));
