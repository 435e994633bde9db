import { useEffect, useState } from 'preact/hooks';
import { forgetPlace } from '#browser/course/place.ts';
import { readProgress, writeProgress } from '#browser/progressStore.ts';
import { joinProgress } from '#domain/course/joinProgress.ts';
import { noProgress, type Progress } from '#domain/course/progress.ts';

/** The visitor's progress, what was last said about it, and the ways to change it. */
export interface ProgressKeeper {
  readonly progress: Progress;
  /** A string key of the last thing worth saying. */
  readonly notice: string | undefined;
  readonly canUndo: boolean;
  readonly isKept: boolean;
  readonly say: (key: string) => void;
  readonly setName: (name: string) => void;
  readonly add: (arrived: Progress) => void;
  readonly erase: () => void;
  readonly undo: () => void;
}

/** Reads what this browser keeps once the page is there, and keeps every change. */
export function useProgress(): ProgressKeeper {
  const [progress, setProgress] = useState<Progress>(noProgress);
  const [before, setBefore] = useState<Progress>();
  const [notice, say] = useState<string>();
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    const kept = readProgress();
    setProgress(kept.progress);
    if (kept.problem !== undefined) say(`record.kept.${kept.problem}`);
  }, []);
  const change = (next: Progress, key?: string, undone?: Progress) => {
    setKept(writeProgress(next));
    setProgress(next);
    setBefore(undone);
    say(key);
  };
  return {
    progress,
    notice,
    canUndo: before !== undefined,
    isKept,
    say,
    setName: (name) => change({ ...progress, name }),
    add: (arrived) => change(joinProgress(progress, arrived), 'record.joined', progress),
    erase: () => {
      forgetPlace();
      change(noProgress, 'record.erased', progress);
    },
    undo: () => before !== undefined && change(before, 'record.undone'),
  };
}
