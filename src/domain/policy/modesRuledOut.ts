import type { PolicyCard } from './policyCard.ts';
import { ruledOutByPolicy } from '#domain/decision/guardrails.ts';
import { modes, policies, type Mode, type Policy } from '#domain/vocabulary.ts';

const modesOut = (policy: Policy): readonly Mode[] => ruledOutByPolicy[policy].map(({ mode }) => mode);

/** The modes that a card rules out: by what it requires, and by what it forbids. */
export function modesRuledOut({ modes: required, forbiddenModes = [] }: PolicyCard): readonly Mode[] {
  const out = [...modesOut(required), ...forbiddenModes];
  return modes.filter((mode) => out.includes(mode));
}

/** The one rule of the calculator that rules out just what a card does. */
export function policyOf(card: PolicyCard): Policy {
  const out = String(modesRuledOut(card));
  return policies.find((policy) => String(modesOut(policy)) === out)!;
}
