import { useEffect, useRef, useState } from 'preact/hooks';
import type { Action, PolicyState } from './policyState.ts';
import { readFragment, replaceFragment } from '#browser/addressBar.ts';
import { strayLink } from '#codec/linkKind.ts';
import { decodePolicyLink } from '#codec/policyLink.ts';
import type { LinkTroubleKind } from '#islands/shared/LinkTrouble.tsx';

/** Opens the card that the address carries, and clears the address once the card is dealt with. Why one did not open. */
export function usePolicyAddress(
  { received }: PolicyState,
  dispatch: (action: Action) => void,
): LinkTroubleKind | undefined {
  const [problem, setProblem] = useState<LinkTroubleKind>();
  useEffect(() => {
    const open = () => {
      const fragment = readFragment();
      // A name of a part of this page is no link.
      if (fragment === '' || document.getElementById(fragment) !== null) return;
      const stray = strayLink(fragment, ['policy']);
      const opened = stray === undefined ? decodePolicyLink(fragment) : { ok: false as const, reason: stray };
      setProblem(opened.ok ? undefined : opened.reason);
      dispatch(opened.ok ? { type: 'receive', card: opened.value } : { type: 'lose' });
    };
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);
  const before = useRef(received);
  useEffect(() => {
    // An address that did not open stays, so that it can be read once more after a reload.
    if (before.current !== undefined && received === undefined && problem === undefined) replaceFragment('');
    before.current = received;
  }, [received]);
  return problem;
}
