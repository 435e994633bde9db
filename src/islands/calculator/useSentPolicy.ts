import { useMemo } from 'preact/hooks';
import { useLater } from '#islands/shared/useLater.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';

type Code = typeof import('./SentPolicy.tsx');

/** The code about cards in links. It loads only where there is a card, so that nobody else pays for it. */
const useCardCode = (isNeeded: boolean) => useLater<Code>(() => import('./SentPolicy.tsx'), isNeeded);

/** A card that goes or came with a result, with the code that reads and writes it. */
export interface SentPolicy {
  readonly code: Code;
  readonly card: PolicyCard;
  /** As it stands in a link. */
  readonly text: string;
}

/** A card that came; none; one whose code is still on its way; or one that cannot be read. */
export type SentPolicyState = SentPolicy | 'none' | 'waiting' | 'unreadable';

/** The applied card as it can go along; undefined where there is none, or while its code is on its way. */
export function useCardToSend(card: PolicyCard | undefined): SentPolicy | undefined {
  const code = useCardCode(card !== undefined);
  return useMemo(
    () =>
      card === undefined || code === undefined || code === 'failed'
        ? undefined
        : { code, card, text: code.textOfCard(card) },
    [card, code],
  );
}

/** The card that a text carries. */
export function useSentPolicy(text: string | undefined): SentPolicyState {
  const code = useCardCode(text !== undefined);
  return useMemo(() => {
    if (text === undefined) return 'none';
    if (code === undefined) return 'waiting';
    const card = code === 'failed' ? undefined : code.cardIn(text);
    return code === 'failed' || card === undefined ? 'unreadable' : { code, card, text };
  }, [text, code]);
}

export const isCard = (state: SentPolicyState): state is SentPolicy => typeof state === 'object';
