import { useEffect } from 'preact/hooks';
import { pairOf, type Action, type Comparison } from './compareState.ts';
import { readFragment, replaceFragment } from '#browser/addressBar.ts';
import { comparable, decodeCompareLink, encodeCompareLink } from '#codec/compareLink.ts';
import { strayLink } from '#codec/linkKind.ts';
import type { DecisionModel } from '#domain/decision/decisionModel.ts';

/** Opens what the address carries and keeps the comparison in it. A damaged link stays as it came. */
export function useCompareAddress(
  models: readonly DecisionModel[],
  comparison: Comparison | undefined,
  dispatch: (action: Action) => void,
): void {
  const pair = pairOf(comparison);
  const fragment = pair && encodeCompareLink(pair.first, pair.second);
  useEffect(() => {
    const open = () => {
      const arrived = readFragment();
      if (arrived === '' || arrived === 'main') return;
      const stray = strayLink(arrived, comparable);
      if (stray !== undefined) dispatch({ type: 'refuse', stray });
      else dispatch({ type: 'open', arrived: decodeCompareLink(arrived, models) });
    };
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);
  useEffect(() => {
    if (fragment === undefined) return undefined;
    const keep = () => replaceFragment(fragment);
    // The skip link writes its own name into the address.
    const keepAfterSkip = () => readFragment() === 'main' && keep();
    keep();
    addEventListener('hashchange', keepAfterSkip);
    return () => removeEventListener('hashchange', keepAfterSkip);
  }, [fragment]);
}
