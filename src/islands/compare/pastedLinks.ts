import { decodeCalculatorLink, type LinkProblem } from '#codec/calculatorLink.ts';
import { decodeCompareLink, type ArrivedComparison } from '#codec/compareLink.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';

export type PasteProblem = LinkProblem | 'empty';

export interface PasteProblems {
  readonly first?: PasteProblem;
  readonly second?: PasteProblem;
}

/** What two pasted texts carry. The first alone may be one result, or a whole comparison. */
export function readPasted(
  first: string,
  second: string,
  models: readonly DecisionModel[],
): { readonly arrived: ArrivedComparison } | { readonly problems: PasteProblems } {
  if (first.trim() === '') return { problems: { first: 'empty' } };
  if (second.trim() === '') {
    const arrived = decodeCompareLink(first, models);
    const isLost = !arrived.first.ok && !arrived.second?.ok;
    return isLost ? { problems: problemsOf(arrived) } : { arrived };
  }
  const arrived = {
    first: decodeCalculatorLink(first, models),
    second: decodeCalculatorLink(second, models),
  };
  return arrived.first.ok && arrived.second.ok ? { arrived } : { problems: problemsOf(arrived) };
}

const problemsOf = ({ first, second }: ArrivedComparison): PasteProblems => ({
  ...(first.ok ? {} : { first: first.reason }),
  ...(second === undefined || second.ok ? {} : { second: second.reason }),
});
