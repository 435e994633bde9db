import { cleanFragment, decodeCalculatorLink, type LinkProblem, type OpenedLink } from './calculatorLink.ts';
import { joinParts, longestArrival, splitParts } from './linkParts.ts';
import { refused, type Outcome } from './outcome.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';

/**
 * A result with the class it was made for and the policy card that shaped it: the calculator's fragment, then each
 * part behind a mark, all with a version and a check of their own. The result still opens when a part was damaged,
 * and the page says so. Only a teacher who ticks it makes such a link. The card only names and explains the rules:
 * what they set is in the calculator's own fragment, so the verdict is the same without it.
 */
export const withParts = (
  calculatorFragment: string,
  classText: string | undefined,
  policyText: string | undefined,
): string =>
  joinParts(
    calculatorFragment,
    [classText, policyText].filter((part) => part !== undefined),
  );

/** What came with a result, unread. */
export interface ArrivedParts {
  readonly classText: string | undefined;
  readonly policyText: string | undefined;
  /** Something else rode along: cut off, or of a kind that is not known here. */
  readonly hasLostPart: boolean;
}

export interface ArrivedResult extends ArrivedParts {
  readonly result: Outcome<OpenedLink, LinkProblem>;
}

/** Opens a fragment or whole address that carries a result, alone or with parts. No part is read yet. */
export function decodeResultLink(text: string, models: readonly DecisionModel[]): ArrivedResult {
  const arrived = text.slice(0, longestArrival);
  const { own, parts } = splitParts(arrived, (whole) => cleanFragment(whole, longestArrival));
  const isCut = own === '' && parts.length > 0;
  return { result: isCut ? refused('cut') : decodeCalculatorLink(own, models), ...partsFrom(parts) };
}

const isClass = (part: string): boolean => /^c\d/.test(part);
const isPolicy = (part: string): boolean => /^p\d/.test(part);

/** Whether a part of a link is one that goes along with a result. */
export const goesAlong = (part: string): boolean => isClass(part) || isPolicy(part);

function partsFrom(parts: readonly string[]): ArrivedParts {
  const classText = parts.find(isClass);
  const policyText = parts.find(isPolicy);
  return {
    classText,
    policyText,
    hasLostPart: parts.some((part) => part !== classText && part !== policyText),
  };
}
