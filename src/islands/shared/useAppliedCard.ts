import { useEffect, useState } from 'preact/hooks';
import { holdsStoredPolicy, onPolicyChange } from '#browser/policyKey.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';

/** The policy card that results come under: the visitor's, or the one that this copy of the site starts with. */
export function useAppliedCard(site: PolicyCard | undefined): PolicyCard | undefined {
  const [card, setCard] = useState(site);
  useEffect(() => {
    const follow = async () => {
      if (!holdsStoredPolicy()) return setCard(site);
      const { cardThatCounts, readStoredPolicy } = await import('#browser/policyStore.ts');
      setCard(cardThatCounts(readStoredPolicy().applied, site));
    };
    // Where the reader of cards does not load, results come under the site's own card.
    const followSafely = () => void follow().catch(() => undefined);
    followSafely();
    return onPolicyChange(followSafely);
  }, []);
  return card;
}
