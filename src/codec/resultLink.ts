import { cleanFragment, decodeCalculatorLink, type LinkProblem, type OpenedLink } from './calculatorLink.ts';
import { joinParts, splitParts } from './linkParts.ts';
import { refused, type Outcome } from './outcome.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';

/**
 * A result with the class it was made for: the calculator's fragment, a mark, the class's text, each with its own
 * version and check. The result still opens when the class was damaged, and the page says so. Only a teacher who
 * ticks it makes such a link.
 */
export const withClass = (calculatorFragment: string, classText: string): string =>
  joinParts(calculatorFragment, [classText]);

export interface ArrivedResult {
  readonly result: Outcome<OpenedLink, LinkProblem>;
  /** The class's text, unread; '' where it was cut off, undefined where the link carries none. */
  readonly classText: string | undefined;
}

/** Opens a fragment or whole address that carries a result, alone or with a class. The class is not read yet. */
export function decodeResultLink(text: string, models: readonly DecisionModel[]): ArrivedResult {
  const { own, parts } = splitParts(text.slice(0, 8192), (arrived) => cleanFragment(arrived));
  const isCut = own === '' && parts.length > 0;
  return {
    result: isCut ? refused('cut') : decodeCalculatorLink(own, models),
    classText: parts[0],
  };
}
