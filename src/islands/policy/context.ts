import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Action, PolicyState } from './policyState.ts';
import type { PolicyPreset } from '#catalog/loadPolicies.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';
import type { Phrase, Strings } from '#wording/phrases.ts';

/** What the page hands over: checked data and words. */
export interface PolicyTool {
  readonly presets: readonly Pick<PolicyPreset, 'id' | 'card'>[];
  /** The card that this copy of the site starts under; undefined for none. */
  readonly site: PolicyCard | undefined;
  readonly strings: Strings;
  /** The folder that the site is served from, with a slash at both ends. */
  readonly base: string;
}

/** What every part of the page may read, and the one gate for changes. */
export interface PolicyParts {
  readonly tool: PolicyTool;
  readonly phrase: Phrase;
  readonly state: PolicyState;
  readonly dispatch: (action: Action) => void;
}

export const PolicyContext = createContext<PolicyParts | undefined>(undefined);

export function usePolicy(): PolicyParts {
  const parts = useContext(PolicyContext);
  if (parts === undefined) throw new Error('A part of the policy page stands outside it.');
  return parts;
}
