import { marksOf, type Marks, type Progress } from './progress.ts';

const earlier = (one: string | undefined, other: string | undefined): string | undefined =>
  one === undefined || (other !== undefined && other < one) ? other : one;

function joinMarks(own: Marks, arrived: Marks): Marks {
  const read = earlier(own.read, arrived.read);
  const practiced = earlier(own.practiced, arrived.practiced);
  const recaps = [...new Set([...(own.recaps ?? []), ...(arrived.recaps ?? [])])].toSorted();
  return {
    ...(read === undefined ? {} : { read }),
    ...(practiced === undefined ? {} : { practiced }),
    ...(practiced === undefined || recaps.length === 0 ? {} : { recaps }),
  };
}

/** Two texts about one module as one: the longer when it holds the other, else both with an empty line between. */
function joinTexts(own = '', arrived = ''): string {
  if (own.includes(arrived)) return own;
  return arrived.includes(own) ? arrived : `${own}\n\n${arrived}`;
}

function mapKeys<Value>(one: object, other: object, join: (id: string) => Value): Record<string, Value> {
  const ids = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(ids.map((id) => [id, join(id)]));
}

const textOf = (id: string, { reflections }: Progress): string | undefined =>
  Object.hasOwn(reflections, id) ? reflections[id] : undefined;

/** What the visitor has, and what a file or a link brings, as one: of two dates the earlier, of two texts both. */
export function joinProgress(own: Progress, arrived: Progress): Progress {
  return {
    marks: mapKeys(own.marks, arrived.marks, (id) => joinMarks(marksOf(id, own), marksOf(id, arrived))),
    reflections: mapKeys(own.reflections, arrived.reflections, (id) =>
      joinTexts(textOf(id, own), textOf(id, arrived)),
    ),
    name: own.name || arrived.name,
  };
}
