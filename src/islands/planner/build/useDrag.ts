import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useFixtures } from '../context.ts';
import { movedNotice } from './placeWords.ts';

/** Where a dragged activity would go: a day, and a place among the other activities there. */
interface Place {
  readonly day: number;
  readonly index: number;
  /** What the mark is drawn at, and on which side of it. */
  readonly at: Element;
  readonly side: 'before' | 'after';
}

const edgePixels = 70;
const scrollPixels = 12;

/** The place under a point of the window; undefined where no day is. */
function placeAt(x: number, y: number, dragged: string): Place | undefined {
  const under = document.elementFromPoint(x, y);
  const list = under?.closest('.plan-day')?.querySelector('[data-day]');
  if (!list) return undefined;
  const day = Number(list.getAttribute('data-day'));
  const others = [...list.children].filter((card) => card.getAttribute('data-card') !== dragged);
  const middle = (card: Element) => {
    const { top, height } = card.getBoundingClientRect();
    return top + height / 2;
  };
  const index = others.filter((card) => middle(card) < y).length;
  const before = others[index];
  return before === undefined
    ? { day, index, at: others.at(-1) ?? list, side: 'after' }
    : { day, index, at: before, side: 'before' };
}

const mark = (place: Place | undefined) => {
  for (const marked of document.querySelectorAll('[data-drop]')) marked.removeAttribute('data-drop');
  place?.at.setAttribute('data-drop', place.side);
};

/** Lets an activity be dragged by its handle, with a mouse or a finger; Escape leaves it where it was. */
export function useDrag(panel: RefObject<HTMLElement>): void {
  const { phrase, dispatch } = useFixtures();
  useEffect(() => {
    let dragged: string | undefined;
    let place: Place | undefined;
    const end = () => {
      dragged = place = undefined;
      mark(undefined);
    };
    const down = (event: PointerEvent) => {
      const handle = (event.target as Element).closest<HTMLElement>('[data-drag]');
      if (handle === null) return;
      dragged = handle.dataset['drag'];
      handle.setPointerCapture(event.pointerId);
      event.preventDefault();
    };
    const move = ({ clientX, clientY }: PointerEvent) => {
      if (dragged === undefined) return;
      place = placeAt(clientX, clientY, dragged);
      mark(place);
      if (clientY < edgePixels) scrollBy(0, -scrollPixels);
      if (clientY > innerHeight - edgePixels) scrollBy(0, scrollPixels);
    };
    const up = () => {
      if (dragged !== undefined && place !== undefined) {
        const { day, index } = place;
        const edit = { kind: 'move', id: dragged, day, index } as const;
        dispatch({ type: 'edit', edit, notice: movedNotice(phrase) });
      }
      end();
    };
    const press = ({ key }: KeyboardEvent) => key === 'Escape' && end();
    const element = panel.current!;
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', end);
    addEventListener('keydown', press);
    return () => {
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', end);
      removeEventListener('keydown', press);
    };
  }, []);
}
