import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Action, CalculatorState } from './calculatorState.ts';
import type { Tool } from '#islands/shared/tool.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';
import type { Phrase } from '#wording/phrases.ts';

/** What every part of the calculator may read, and the one gate for changes. */
export interface Calculator {
  readonly tool: Tool;
  readonly phrase: Phrase;
  readonly state: CalculatorState;
  readonly dispatch: (action: Action) => void;
  /** The policy card that results come under; undefined for none. */
  readonly card: PolicyCard | undefined;
  /** Filled in with a case inside another page: what the visitor keeps stays out of it. */
  readonly isCase?: boolean;
}

export const CalculatorContext = createContext<Calculator | undefined>(undefined);

export function useCalculator(): Calculator {
  const calculator = useContext(CalculatorContext);
  if (calculator === undefined) throw new Error('A part of the calculator stands outside it.');
  return calculator;
}
