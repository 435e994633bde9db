import { useEffect, useRef } from 'preact/hooks';
import type { OpenPlan } from '../plannerState.ts';

/** What the keyboard did last: the button of a card that was used, and the request that it followed. */
const last: { act: string; request: OpenPlan['focus'] } = { act: '', request: undefined };

/** Notes which button of a card is used, so that the keyboard finds it again where the card has gone. */
export function noteAct(act: string): void {
  last.act = act;
}

/**
 * Lets the keyboard go before what it stands on is taken off the page. A browser that loses it there lays the page out
 * once for that, and once more for the change.
 */
export function letKeyboardGo(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement) activeElement.blur();
}

/** Takes the keyboard along: to the button that was used last, or to the card itself where it has none like it. */
export function useFocus(request: OpenPlan['focus']) {
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const { current } = card;
    const { activeElement } = document;
    if (request === undefined || current === null) return;
    const isFollowed = last.request === request;
    last.request = request;
    if (current.contains(activeElement)) return;
    // A card that an undo puts back asks once more: the keyboard comes only if it is nowhere, and not from the undo button.
    if (isFollowed && activeElement !== document.body) return;
    const button = current.querySelector<HTMLElement>(`[data-act="${last.act}"]`);
    (button ?? current).focus();
  }, [request]);
  return card;
}
