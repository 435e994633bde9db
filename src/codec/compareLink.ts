import {
  cleanFragment,
  decodeCalculatorLink,
  encodeCalculatorLink,
  type LinkProblem,
  type OpenedLink,
} from './calculatorLink.ts';
import type { LinkKind } from './linkKind.ts';
import { joinParts, longestArrival, splitParts } from './linkParts.ts';
import { refused, type Outcome } from './outcome.ts';
import { goesAlong } from './resultLink.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';

/**
 * A comparison's fragment is two calculator fragments with a mark between them, each with its own version and check,
 * so that one half still opens when the other was damaged.
 */

/** The kinds of link that can be compared. */
export const comparable: readonly LinkKind[] = ['result', 'comparison'];

/** One half of a comparison as it arrived. */
export type Half = Outcome<OpenedLink, LinkProblem>;

export interface ArrivedComparison {
  readonly first: Half;
  /** Undefined when the link carries one result only. */
  readonly second: Half | undefined;
}

/** The fragment, without #, that carries two situations, each under its model. */
export const encodeCompareLink = (first: OpenedLink, second: OpenedLink): string =>
  joinParts(encodeCalculatorLink(first.situation, first.model), [
    encodeCalculatorLink(second.situation, second.model),
  ]);

/** Opens a fragment or whole address that carries one result or two; each half opens or says why it cannot. */
export function decodeCompareLink(text: string, models: readonly DecisionModel[]): ArrivedComparison {
  const { own, parts } = splitParts(text.slice(0, longestArrival), (arrived) => cleanFragment(arrived));
  // What goes along with one result, its class or its policy card, is no second result.
  const [second, ...more] = parts.filter((part) => !goesAlong(part));
  if (second === undefined) return { first: decodeCalculatorLink(own, models), second: undefined };
  const halfFrom = (half: string): Half =>
    half === '' ? refused('cut') : decodeCalculatorLink(half, models);
  // What follows behind a second result belongs to no comparison that this site writes.
  return { first: halfFrom(own), second: more.some(Boolean) ? refused('damaged') : halfFrom(second) };
}
