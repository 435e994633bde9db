import { useEffect, useState } from 'preact/hooks';
import { forgetPlace, keepPlace, readPlace } from '#browser/course/place.ts';
import { changeProgress, onProgressChange, readProgress } from '#browser/progressStore.ts';
import { fitsFile } from '#codec/progressFile.ts';
import { joinProgress } from '#domain/course/joinProgress.ts';
import type { Place } from '#domain/course/nextStep.ts';
import { noProgress, type Progress } from '#domain/course/progress.ts';
import { takeBack, type ProgressChange } from '#domain/course/takeBack.ts';

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

/** A change that can be taken back, with what to say then and the page to go on from, if it was forgotten. */
interface Undoable extends ProgressChange {
  readonly undone: string;
  readonly place?: Place | undefined;
}

/** Shows what this browser keeps, other tabs' changes too, and keeps every change. */
export function useProgress(): ProgressKeeper {
  const [progress, setProgress] = useState<Progress>(noProgress);
  // A later change does not make an earlier one final: the last is taken back first.
  const [undoable, setUndoable] = useState<readonly Undoable[]>([]);
  const [notice, say] = useState<string>();
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    if (!isKept) return;
    const show = () => {
      const kept = readProgress();
      setProgress(kept.progress);
      if (kept.problem !== undefined) say(`record.kept.${kept.problem}`);
    };
    show();
    return onProgressChange(show);
  }, [isKept]);
  const change = (changed: (progress: Progress) => Progress): ProgressChange => {
    let step: ProgressChange | undefined;
    const from = (stored: Progress) => {
      // Where the browser keeps nothing, what is on the page is all there is.
      const before = isKept ? stored : progress;
      step = { before, after: changed(before) };
      return step.after;
    };
    setKept(changeProgress(from));
    setProgress(step!.after);
    return step!;
  };
  return {
    progress,
    notice,
    canUndo: undoable.length > 0,
    isKept,
    say,
    setName: (name) => change((stored) => ({ ...stored, name })),
    add: (arrived) => {
      if (!fitsFile(joinProgress(isKept ? readProgress().progress : progress, arrived))) {
        say('record.tooMuch');
        return;
      }
      const step = change((stored) => joinProgress(stored, arrived));
      setUndoable([...undoable, { ...step, undone: 'record.takenBack' }]);
      say('record.joined');
    },
    erase: () => {
      const place = readPlace();
      forgetPlace();
      setUndoable([...undoable, { ...change(() => noProgress), place, undone: 'record.undone' }]);
      say('record.erased');
    },
    undo: () => {
      const last = undoable.at(-1);
      if (last === undefined) return;
      change((stored) => takeBack(stored, last));
      if (last.place !== undefined && readPlace() === undefined) keepPlace(last.place);
      setUndoable(undoable.slice(0, -1));
      say(last.undone);
    },
  };
}
