const key = 'live-or-later:class-flag:1';

/** The line under which the teacher has groups flagged, one of those on offer; undefined where none of them is kept. */
export function readEquityLine(offered: readonly number[]): number | undefined {
  try {
    const kept = localStorage.getItem(key);
    return offered.find((line) => String(line) === kept);
  } catch {
    return undefined;
  }
}

/** Keeps the line in this browser, or forgets it where it is the usual one. */
export function keepEquityLine(line: number | undefined): void {
  try {
    if (line === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, String(line));
  } catch {
    // Storage is blocked: the line lasts until the page is closed.
  }
}
