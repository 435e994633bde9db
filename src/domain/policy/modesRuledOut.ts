import type { PolicyCard } from './policyCard.ts';
import { modes, modesAgainst, policyAgainst, type Mode, type Policy } from '#domain/vocabulary.ts';

/** The modes that a card rules out: by what it requires, and by what it forbids. */
export function modesRuledOut({ modes: required, forbiddenModes = [] }: PolicyCard): readonly Mode[] {
  const out: readonly Mode[] = [...modesAgainst[required], ...forbiddenModes];
  return modes.filter((mode) => out.includes(mode));
}

/** The one rule of the calculator that rules out just what a card does. */
export const policyOf = (card: PolicyCard): Policy => policyAgainst(modesRuledOut(card));
