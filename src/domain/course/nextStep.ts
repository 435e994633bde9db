import { isDone, marksOf, type Progress } from './progress.ts';

export type Part = 'read' | 'practice';

/** A page of a module. */
export interface Place {
  readonly module: string;
  readonly part: Part;
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
  const inOrder = [...places.slice(Math.max(0, at)), ...places.slice(0, Math.max(0, at))];
  return inOrder.find((place) => isOpen(place, progress));
}
