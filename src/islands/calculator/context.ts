import { createContext, type Context } from 'preact';
import { useContext } from 'preact/hooks';
import type { Action, CalculatorState } from './calculatorState.ts';
import type { Tool } from '#islands/shared/tool.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';
import type { Phrase } from '#wording/phrases.ts';

/** What stays the same while the calculator is open: parts that read only this are left alone by a click. */
export interface Fixtures {
  readonly tool: Tool;
  readonly phrase: Phrase;
  readonly dispatch: (action: Action) => void;
  /** The policy card that results come under; undefined for none. */
  readonly card: PolicyCard | undefined;
  /** Filled in with a case inside another page: what the visitor keeps stays out of it. */
  readonly isCase: boolean;
}

/** What every part of the calculator may read, and the one gate for changes. */
export interface Calculator extends Fixtures {
  readonly state: CalculatorState;
}

export const FixturesContext = createContext<Fixtures | undefined>(undefined);
export const CalculatorContext = createContext<Calculator | undefined>(undefined);

export const useFixtures = (): Fixtures => inside(FixturesContext);
export const useCalculator = (): Calculator => inside(CalculatorContext);

function inside<Value>(context: Context<Value | undefined>): Value {
  const value = useContext(context);
  if (value === undefined) throw new Error('A part of the calculator stands outside it.');
  return value;
}
