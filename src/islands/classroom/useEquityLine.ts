import { useEffect, useState } from 'preact/hooks';
import type { ClassData } from '#catalog/loadClassData.ts';
import { keepEquityLine, readEquityLine } from '#browser/equityLineStore.ts';

/** The share of the best-served group's reach under which a group is flagged: the usual one, or the teacher's own. */
export function useEquityLine({
  value,
  offered,
}: ClassData['limits']['flaggedUnder']): readonly [number, (line: number) => void] {
  const [line, setLine] = useState(value);
  useEffect(() => setLine(readEquityLine(offered) ?? value), []);
  const choose = (next: number) => {
    setLine(next);
    keepEquityLine(next === value ? undefined : next);
  };
  return [line, choose];
}
