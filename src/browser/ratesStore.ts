const key = 'live-or-later:rates:1';

type OwnRates = Readonly<Record<string, number>>;

/** The rates of work that a teacher has set, by their path; none where nothing is kept or it cannot be read. */
export function readOwnRates(): OwnRates {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {};
    // Paths and sizes are checked where the rates are used; here only that they are numbers.
    return Object.fromEntries(Object.entries(kept).filter(([, value]) => Number.isFinite(value))) as OwnRates;
  } catch {
    return {};
  }
}

/** Keeps the rates in this browser; where it refuses, they last until the page is closed. */
export function writeOwnRates(rates: OwnRates): void {
  try {
    if (Object.keys(rates).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(rates));
  } catch {
    // Nothing depends on it.
  }
}
