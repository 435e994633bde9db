import type { OpenedLink } from '#codec/calculatorLink.ts';
import type { ArrivedComparison, Half } from '#codec/compareLink.ts';
import type { KnownLink } from '#codec/linkKind.ts';
import { accepted } from '#codec/outcome.ts';
import { withPart, type Part } from '#domain/decision/differences.ts';
import type { LinkTroubleKind } from '#islands/shared/LinkTrouble.tsx';

/** Two results next to each other; a half that did not open says why. */
export interface Comparison {
  readonly first: Half;
  readonly second: Half;
}

/** Two results that both opened. */
export interface Pair {
  readonly first: OpenedLink;
  readonly second: OpenedLink;
}

export interface CompareState {
  readonly comparison: Comparison | undefined;
  /** Why a link that was to carry one result did not open. */
  readonly problem: LinkTroubleKind | undefined;
  /** The seconds before each change, oldest first. */
  readonly past: readonly OpenedLink[];
}

export const startState: CompareState = { comparison: undefined, problem: undefined, past: [] };

export type Action =
  | { type: 'open'; arrived: ArrivedComparison }
  | { type: 'refuse'; stray: KnownLink }
  | { type: 'change'; part: Part }
  | { type: 'undo' };

/** The one gate through which the comparison changes. */
export function reduce(state: CompareState, action: Action): CompareState {
  const { comparison, past } = state;
  switch (action.type) {
    case 'open':
      return opened(action.arrived);
    case 'refuse':
      return { ...startState, problem: action.stray };
    case 'change':
      if (!comparison?.second.ok) return state;
      return {
        ...state,
        comparison: { ...comparison, second: accepted(changed(comparison.second.value, action.part)) },
        past: [...past, comparison.second.value],
      };
    case 'undo':
      if (comparison === undefined || past.length === 0) return state;
      return {
        ...state,
        comparison: { ...comparison, second: accepted(past.at(-1)!) },
        past: past.slice(0, -1),
      };
  }
}

/** One result alone is compared with a copy of itself, which waits for a change. */
function opened({ first, second }: ArrivedComparison): CompareState {
  if (second === undefined && !first.ok) return { ...startState, problem: first.reason };
  return { ...startState, comparison: { first, second: second ?? first } };
}

/** The same result with one part set. */
export const changed = ({ situation, model }: OpenedLink, part: Part): OpenedLink => ({
  situation: withPart(situation, part),
  model,
});

/** Both results, when both opened. */
export const pairOf = (comparison: Comparison | undefined): Pair | undefined =>
  comparison?.first.ok && comparison.second.ok
    ? { first: comparison.first.value, second: comparison.second.value }
    : undefined;
