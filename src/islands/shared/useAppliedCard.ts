import { useEffect, useState } from 'preact/hooks';
import { cardThatCounts, onPolicyChange, readStoredPolicy } from '#browser/policyStore.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';

/** The policy card that results come under: the visitor's, or the one that this copy of the site starts with. */
export function useAppliedCard(site: PolicyCard | undefined): PolicyCard | undefined {
  const [card, setCard] = useState(site);
  useEffect(() => {
    const follow = () => setCard(cardThatCounts(readStoredPolicy().applied, site));
    follow();
    return onPolicyChange(follow);
  }, []);
  return card;
}
