import { policyKey } from './policyKey.ts';
import { decodePolicyLink, encodePolicyLink } from '#codec/policyLink.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';

const noCard = 'none';

/** The card that results come under: one of the visitor's, none by their wish, or undefined for the site's own. */
export type Applied = PolicyCard | typeof noCard | undefined;

export interface StoredPolicy {
  readonly applied: Applied;
  /** The card that is being written. */
  readonly draft: PolicyCard | undefined;
}

const nothing: StoredPolicy = { applied: undefined, draft: undefined };

/** The policy cards kept in this browser; what cannot be read is as if it were not there. */
export function readStoredPolicy(): StoredPolicy {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(policyKey) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return nothing;
    const { applied, draft } = stored as Readonly<Record<string, unknown>>;
    const kept = appliedFrom(draft);
    return {
      applied: appliedFrom(applied),
      draft: kept === noCard ? undefined : kept,
    };
  } catch {
    // Storage is blocked, or holds something that is not ours.
    return nothing;
  }
}

function appliedFrom(stored: unknown): Applied {
  if (stored === noCard) return noCard;
  const opened = typeof stored === 'string' ? decodePolicyLink(stored) : undefined;
  return opened?.ok ? opened.value : undefined;
}

const textOf = (applied: Applied): string | undefined =>
  applied === undefined || applied === noCard ? applied : encodePolicyLink(applied);

/** Keeps the policy cards in this browser, in the same form as a link. False when the browser does not let us. */
export function writeStoredPolicy({ applied, draft }: StoredPolicy): boolean {
  try {
    const texts = { applied: textOf(applied), draft: textOf(draft) };
    localStorage.setItem(policyKey, JSON.stringify(texts));
    return true;
  } catch {
    return false;
  }
}

/** The card that counts where `applied` is kept and the site itself starts under `site`. */
export function cardThatCounts(applied: Applied, site: PolicyCard | undefined): PolicyCard | undefined {
  if (applied === undefined) return site;
  return applied === noCard ? undefined : applied;
}
