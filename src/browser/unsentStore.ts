/** What was typed into the fields of a plan and does not fit yet, beside the plan itself, so that a reload does not lose it. */
const prefix = 'live-or-later:plan-unsent:1:';

/** The name under which a plan's texts are kept. */
export const unsentName = (planKey: string): string => prefix + planKey;

/** What a plan's fields hold that does not count, by their ids; nothing where the browser keeps or knows none. */
export function readUnsent(planKey: string): Map<string, string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(unsentName(planKey)) ?? '{}');
    const entries = Object.entries(Object(kept) as object);
    return new Map(entries.filter((one): one is [string, string] => typeof one[1] === 'string'));
  } catch {
    return new Map();
  }
}

/** Keeps these in this browser, as far as it has room: they last until the page is left all the same. */
export function writeUnsent(planKey: string, texts: ReadonlyMap<string, string>): void {
  try {
    if (texts.size === 0) localStorage.removeItem(unsentName(planKey));
    else localStorage.setItem(unsentName(planKey), JSON.stringify(Object.fromEntries(texts)));
  } catch {
    // Storage is blocked or full.
  }
}
