import {
  cleanFragment,
  decodeCalculatorLink,
  encodeCalculatorLink,
  type LinkProblem,
  type OpenedLink,
} from './calculatorLink.ts';
import { refused, type Outcome } from './outcome.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';

/**
 * A comparison's fragment is two calculator fragments with a mark between them, each with its own version and check,
 * so that one half still opens when the other was damaged.
 */
const mark = '~';
const lostAfterMark = /(~|%(25)?7e)\s*$/i;

/** One half of a comparison as it arrived. */
export type Half = Outcome<OpenedLink, LinkProblem>;

export interface ArrivedComparison {
  readonly first: Half;
  /** Undefined when the link carries one result only. */
  readonly second: Half | undefined;
}

/** The fragment, without #, that carries two situations, each under its model. */
export function encodeCompareLink(first: OpenedLink, second: OpenedLink): string {
  return [first, second].map(({ situation, model }) => encodeCalculatorLink(situation, model)).join(mark);
}

/** Opens a fragment or whole address that carries one result or two; each half opens or says why it cannot. */
export function decodeCompareLink(text: string, models: readonly DecisionModel[]): ArrivedComparison {
  const arrived = text.slice(0, 8192);
  const fragment = cleanFragment(arrived);
  const at = fragment.indexOf(mark);
  const halfFrom = (half: string): Half =>
    half === '' ? refused('cut') : decodeCalculatorLink(half, models);
  if (at >= 0) return { first: halfFrom(fragment.slice(0, at)), second: halfFrom(fragment.slice(at + 1)) };
  return {
    first: decodeCalculatorLink(fragment, models),
    // Cleaning takes a mark at the very end for punctuation; it means that the second half is gone.
    second: lostAfterMark.test(arrived) ? refused('cut') : undefined,
  };
}
