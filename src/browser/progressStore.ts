import { progressKey } from './course/place.ts';
import { onKeptChange } from './keptChange.ts';
import { decodeProgressFile, encodeProgressFile, type FileProblem } from '#codec/progressFile.ts';
import { noProgress, type Progress } from '#domain/course/progress.ts';

const setAsideKey = `${progressKey}:unread`;

/** What this browser keeps, or why what it keeps cannot be read. */
export interface KeptProgress {
  readonly progress: Progress;
  readonly problem: FileProblem | undefined;
}

/** The progress kept in this browser. What cannot be read stays where it is until something new is kept. */
export function readProgress(): KeptProgress {
  const text = stored();
  if (text === undefined) return { progress: noProgress, problem: undefined };
  const read = decodeProgressFile(text);
  return read.ok
    ? { progress: read.value, problem: undefined }
    : { progress: noProgress, problem: read.reason };
}

function stored(): string | undefined {
  try {
    return localStorage.getItem(progressKey) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the progress. What could not be read before is set aside, not lost. False when the browser refuses. */
export function writeProgress(progress: Progress): boolean {
  try {
    const before = localStorage.getItem(progressKey);
    if (before !== null && !decodeProgressFile(before).ok) localStorage.setItem(setAsideKey, before);
    localStorage.setItem(progressKey, encodeProgressFile(progress));
    return true;
  } catch {
    return false;
  }
}

/** Changes what is kept, from what is kept now: another tab may have written since. False when the browser refuses. */
export const changeProgress = (change: (progress: Progress) => Progress): boolean =>
  writeProgress(change(readProgress().progress));

/** Calls `follow` when another tab may have changed what is kept, or the visitor comes back to a page that was asleep. */
export const onProgressChange = (follow: () => void): (() => void) => onKeptChange(progressKey, follow);
