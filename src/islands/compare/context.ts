import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import type { Tool } from '#islands/shared/tool.ts';
import type { Phrase } from '#wording/phrases.ts';

/** What every part of the comparison reads: the data and the words. */
export interface Reading {
  readonly tool: Tool;
  readonly phrase: Phrase;
  /** What decides for each version that a link may name, oldest first. */
  readonly models: readonly DecisionModel[];
}

export const ReadingContext = createContext<Reading | undefined>(undefined);

export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (reading === undefined) throw new Error('A part of the comparison stands outside it.');
  return reading;
}
