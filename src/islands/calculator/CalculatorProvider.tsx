import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Action, CalculatorState } from './calculatorState.ts';
import { CalculatorContext, FixturesContext } from './context.ts';
import type { Tool } from '#islands/shared/tool.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';
import { phraseBook } from '#wording/phrases.ts';

interface Props {
  readonly tool: Tool;
  readonly state: CalculatorState;
  readonly dispatch: (action: Action) => void;
  readonly card: PolicyCard | undefined;
  readonly isCase?: boolean;
  readonly children: ComponentChildren;
}

/** Hands the parts of a calculator what they read: what changes with an answer, and what stays. */
export function CalculatorProvider({ tool, state, dispatch, card, isCase = false, children }: Props) {
  const fixtures = useMemo(
    () => ({ tool, phrase: phraseBook(tool.strings), dispatch, card, isCase }),
    [tool, card, isCase],
  );
  return (
    <FixturesContext.Provider value={fixtures}>
      <CalculatorContext.Provider value={{ ...fixtures, state }}>{children}</CalculatorContext.Provider>
    </FixturesContext.Provider>
  );
}
