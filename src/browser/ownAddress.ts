const key = 'live-or-later:calculator-address:1';

/** Remembers the fragment that stands for the visitor's own answers, with the rules that were laid over them. */
export function keepOwnAddress(fragment: string): void {
  try {
    localStorage.setItem(key, fragment);
  } catch {
    // Storage is blocked: their own address then opens as a result that somebody shared, which loses nothing.
  }
}

/** Whether a fragment is the one last kept by {@link keepOwnAddress}. */
export function isOwnAddress(fragment: string): boolean {
  try {
    return localStorage.getItem(key) === fragment;
  } catch {
    return false;
  }
}
