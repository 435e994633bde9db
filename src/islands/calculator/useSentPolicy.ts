import { useMemo } from 'preact/hooks';
import { useCarried, type Carried } from './useCarried.ts';
import { useLater } from '#islands/shared/useLater.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';

type Code = typeof import('./SentPolicy.tsx');

const load = (): Promise<Code> => import('./SentPolicy.tsx');

/** A card that goes or came with a result, with the code that reads and writes it. */
export interface SentPolicy {
  readonly code: Code;
  readonly card: PolicyCard;
  /** As it stands in a link. */
  readonly text: string;
}

/** The applied card as it can go along; undefined where there is none, or while its code is on its way. */
export function useCardToSend(card: PolicyCard | undefined): SentPolicy | undefined {
  const code = useLater(load, card !== undefined);
  return useMemo(
    () =>
      card !== undefined && typeof code === 'object'
        ? { code, card, text: code.textOfCard(card) }
        : undefined,
    [card, code],
  );
}

/** The card that a text carries. */
export const useSentPolicy = (text: string | undefined): Carried<SentPolicy> =>
  useCarried<Code, SentPolicy>(text, load, (code, carried) => {
    const card = code.cardIn(carried);
    return card && { code, card, text: carried };
  });
