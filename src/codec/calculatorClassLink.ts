import { cleanFragment, decodeCalculatorLink, type LinkProblem, type OpenedLink } from './calculatorLink.ts';
import { refused, type Outcome } from './outcome.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';

/**
 * A result with the class it was made for: the calculator's fragment, a mark, the class's text, each with its own
 * version and check. The result still opens when the class was damaged, and the page says so. Only a teacher who
 * ticks it makes such a link.
 */
const mark = '~';
const lostAfterMark = /(~|%(25)?7e)\s*$/i;

/** A calculator's fragment with a class beside it. */
export const withClass = (calculatorFragment: string, classText: string): string =>
  calculatorFragment + mark + classText;

export interface ArrivedResult {
  readonly result: Outcome<OpenedLink, LinkProblem>;
  /** The class's text, unread; '' where it was cut off, undefined where the link carries none. */
  readonly classText: string | undefined;
}

/** Opens a fragment or whole address that carries a result, alone or with a class. The class is not read yet. */
export function decodeResultWithClass(text: string, models: readonly DecisionModel[]): ArrivedResult {
  const arrived = text.slice(0, 8192);
  const fragment = cleanFragment(arrived);
  const at = fragment.indexOf(mark);
  if (at >= 0) {
    const own = fragment.slice(0, at);
    return {
      result: own === '' ? refused('cut') : decodeCalculatorLink(own, models),
      classText: fragment.slice(at + 1),
    };
  }
  return {
    result: decodeCalculatorLink(fragment, models),
    // Cleaning takes a mark at the very end for punctuation; it means that the class is gone.
    classText: lostAfterMark.test(arrived) ? '' : undefined,
  };
}
