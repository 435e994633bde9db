import { comparable, decodeCompareLink, type ArrivedComparison } from '#codec/compareLink.ts';
import { strayLink } from '#codec/linkKind.ts';
import { decodeResultLink } from '#codec/resultLink.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';
import type { LinkTroubleKind } from '#islands/shared/LinkTrouble.tsx';

export type PasteProblem = LinkTroubleKind | 'empty';

export interface PasteProblems {
  readonly first?: PasteProblem;
  readonly second?: PasteProblem;
}

type Pasted = { readonly arrived: ArrivedComparison } | { readonly problems: PasteProblems };

/** What two pasted texts carry. The first alone may be one result, or a whole comparison. */
export function readPasted(first: string, second: string, models: readonly DecisionModel[]): Pasted {
  if (first.trim() === '') return { problems: { first: 'empty' } };
  return second.trim() === '' ? readOne(first, models) : readTwo(first, second, models);
}

function readOne(text: string, models: readonly DecisionModel[]): Pasted {
  const stray = strayLink(text, comparable);
  if (stray !== undefined) return { problems: { first: stray } };
  const arrived = decodeCompareLink(text, models);
  const isLost = !arrived.first.ok && !arrived.second?.ok;
  return isLost ? { problems: problemsOf(arrived) } : { arrived };
}

function readTwo(first: string, second: string, models: readonly DecisionModel[]): Pasted {
  const [strayFirst, straySecond] = [first, second].map((text) => strayLink(text, ['result']));
  const arrived = {
    first: decodeResultLink(first, models).result,
    second: decodeResultLink(second, models).result,
  };
  const problems = {
    ...problemsOf(arrived),
    ...(strayFirst && { first: strayFirst }),
    ...(straySecond && { second: straySecond }),
  };
  return Object.keys(problems).length > 0 ? { problems } : { arrived };
}

const problemsOf = ({ first, second }: ArrivedComparison): PasteProblems => ({
  ...(first.ok ? {} : { first: first.reason }),
  ...(second === undefined || second.ok ? {} : { second: second.reason }),
});
