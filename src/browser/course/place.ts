import type { Place } from '#domain/course/nextStep.ts';

/** Where progress is kept. Named here, so that a page can ask whether there is any without loading what reads it. */
export const progressKey = 'live-or-later:course:1';
const placeKey = 'live-or-later:course:place';

/** Whether this browser keeps any progress, readable or not. */
export function hasProgress(): boolean {
  try {
    return localStorage.getItem(progressKey) !== null;
  } catch {
    return false;
  }
}

/** Remembers the page of the course that is open, and how far it was read. Where the browser refuses, nothing is remembered. */
export function keepPlace({ module, part, heading = '' }: Place): void {
  try {
    localStorage.setItem(placeKey, `${module}/${part}${heading}`);
  } catch {
    return;
  }
}

/** The page of the course that was open last; undefined when none is known. */
export function readPlace(): Place | undefined {
  try {
    const [, module, part, heading] =
      /^([a-z0-9-]{1,60})\/(read|practice)\b(#[\w-]+$)?/.exec(localStorage.getItem(placeKey) ?? '') ?? [];
    return module === undefined ? undefined : { module, part: part as Place['part'], heading };
  } catch {
    return undefined;
  }
}

/** Forgets the place, when everything is erased. */
export function forgetPlace(): void {
  try {
    localStorage.removeItem(placeKey);
  } catch {
    return;
  }
}
