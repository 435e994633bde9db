import { isDone, marksOf, type Progress } from './progress.ts';

export type Part = 'read' | 'practice';

/** A page of a module. */
export interface Place {
  readonly module: string;
  readonly part: Part;
  /** The last heading that was passed on the page, as an address ends: #why. */
  readonly heading?: string | undefined;
}

const isOpen = ({ module, part }: Place, progress: Progress): boolean =>
  marksOf(module, progress)[part === 'read' ? 'read' : 'practiced'] === undefined;

/**
 * Where to go on: the page last visited if it is not marked as done, else the next part that is open after it, else
 * the first that is open. Undefined when everything is done, and before anything was begun.
 */
export function nextStep(
  ids: readonly string[],
  progress: Progress,
  last: Place | undefined,
): Place | undefined {
  const isBegun = last !== undefined || Object.keys(progress.marks).length > 0;
  if (!isBegun || ids.every((id) => isDone(marksOf(id, progress)))) return undefined;
  const places = ids.flatMap((module): Place[] => [
    { module, part: 'read' },
    { module, part: 'practice' },
  ]);
  const at = places.findIndex(({ module, part }) => module === last?.module && part === last.part);
  // The page last visited stands for itself, with how far it was read.
  const inOrder = at < 0 ? places : [last!, ...places.slice(at + 1), ...places.slice(0, at)];
  return inOrder.find((place) => isOpen(place, progress));
}
