import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { PlannerState } from './plannerState.ts';

/** Where each page of the planner begins: a plan's head, the name of a plan that was sent, the list of plans. */
const beginnings = '.plan-head, .received-plan h2, .start';

/**
 * Takes the keyboard to the beginning of a page that takes the place of the one with the pressed button. Returns what to
 * call before: where the keyboard was elsewhere, as when the whole page is loaded, it stays there.
 */
export function useKeyboardPlace(
  place: RefObject<HTMLElement>,
  { open, received }: PlannerState,
): () => void {
  const isHere = useRef(false);
  useLayoutEffect(() => {
    if (!isHere.current) return;
    const beginning = place.current?.querySelector<HTMLElement>(beginnings);
    if (beginning) {
      beginning.tabIndex = -1;
      beginning.focus();
    }
  }, [open?.key, open?.history.first, received]);
  // What another tab changes later is not what was pressed for.
  useLayoutEffect(() => {
    isHere.current = false;
  });
  return useCallback(() => {
    isHere.current = place.current?.contains(document.activeElement) ?? false;
  }, []);
}
