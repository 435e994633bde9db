import { onKeptChange } from './keptChange.ts';

/** Where this browser keeps policy cards. Apart from their reader, which only those who have a card need. */
export const policyKey = 'live-or-later:policy:1';

/** Whether this browser keeps anything about policy cards. */
export function holdsStoredPolicy(): boolean {
  try {
    return localStorage.getItem(policyKey) !== null;
  } catch {
    return false;
  }
}

/** The text of the card that is applied in this browser, unread; undefined where there is none. */
export function appliedCardText(): string | undefined {
  try {
    const stored = JSON.parse(localStorage.getItem(policyKey) ?? 'null') as { applied?: unknown } | null;
    return typeof stored?.applied === 'string' ? stored.applied : undefined;
  } catch {
    return undefined;
  }
}

/** Calls `follow` whenever the cards may have changed. */
export const onPolicyChange = (follow: () => void): (() => void) => onKeptChange(policyKey, follow);
