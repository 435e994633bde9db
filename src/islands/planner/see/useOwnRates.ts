import { useEffect, useState } from 'preact/hooks';
import { readOwnRates, writeOwnRates } from '#browser/ratesStore.ts';

type OwnRates = Readonly<Record<string, number>>;

/** The teacher's own rates of work, brought back from this browser and kept in it. */
export function useOwnRates(): readonly [OwnRates, (rates: OwnRates) => void] {
  const [rates, setRates] = useState<OwnRates>({});
  useEffect(() => setRates(readOwnRates()), []);
  const set = (next: OwnRates) => {
    setRates(next);
    writeOwnRates(next);
  };
  return [rates, set];
}
