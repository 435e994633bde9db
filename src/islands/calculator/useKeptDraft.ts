import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { holdsAnything, type Action, type CalculatorState } from './calculatorState.ts';
import type { Tool } from '#islands/shared/tool.ts';
import { readDraft, writeDraft } from '#browser/draftStore.ts';

/** Brings the unfinished answers back after a reload and keeps every change. True when the browser refuses. */
export function useKeptDraft(
  tool: Tool,
  state: CalculatorState,
  dispatch: (action: Action) => void,
): boolean {
  const [cannotSave, setCannotSave] = useState(false);
  const isRead = useRef(false);
  useEffect(() => {
    const draft = readDraft(tool.models);
    if (draft !== undefined) dispatch({ type: 'restore', draft });
  }, []);
  // Before the answer is painted: what a teacher sees is kept, even where the page is left in the same moment.
  useLayoutEffect(() => {
    // The first run sees the empty start and would write over what is about to be restored.
    if (isRead.current || holdsAnything(state)) {
      setCannotSave(!writeDraft(state.draft, tool.deciding));
    }
    isRead.current = true;
  }, [state.draft]);
  return cannotSave;
}
