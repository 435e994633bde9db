import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Action } from './classroomState.ts';
import { readFragment, replaceFragment } from '#browser/addressBar.ts';
import { readClass, writeClass } from '#browser/classStore.ts';
import { decodeClassLink, encodeClassLink, type Misfit } from '#codec/classLink.ts';
import { strayLink } from '#codec/linkKind.ts';
import type { ClassProfile } from '#domain/classroom/classProfile.ts';
import type { LinkTroubleKind } from '#islands/shared/LinkTrouble.tsx';

/** What went wrong with what this browser kept or with the link that was opened. */
export interface Troubles {
  readonly link: LinkTroubleKind | Misfit | undefined;
  /** What was kept here cannot be read. */
  readonly isKeptDamaged: boolean;
  readonly cannotSave: boolean;
}

/**
 * Brings the kept class back, opens a class that the address carries, and keeps every change. The class leaves the
 * address once it is open, so that the address bar never passes it on by accident. Within another page the address is
 * left alone.
 */
export function useKeptClass(
  profile: ClassProfile,
  dispatch: (action: Action) => void,
  isWithin: boolean,
): Troubles {
  const [troubles, setTroubles] = useState<Troubles>({
    link: undefined,
    isKeptDamaged: false,
    cannotSave: false,
  });
  const note = (change: Partial<Troubles>) => setTroubles((now) => ({ ...now, ...change }));
  useEffect(() => {
    const kept = readClass();
    if (kept === 'damaged') note({ isKeptDamaged: true });
    else if (kept !== undefined) dispatch({ type: 'fill', rows: kept.rows, notice: undefined });
    if (isWithin) return undefined;
    const open = () => openFragment(kept, dispatch, (link) => note({ link }));
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);
  const written = useRef<string | undefined>(undefined);
  // Before the change is painted: what a teacher sees is kept, even where the editor is closed in the same moment.
  useLayoutEffect(() => {
    const text = encodeClassLink(profile);
    // The first run sees the empty start and would write over what is about to be restored.
    if (written.current !== undefined && written.current !== text) note({ cannotSave: !writeClass(profile) });
    written.current = text;
  }, [profile]);
  return troubles;
}

function openFragment(
  kept: ReturnType<typeof readClass>,
  dispatch: (action: Action) => void,
  report: (problem: LinkTroubleKind | Misfit | undefined) => void,
): void {
  const fragment = readFragment();
  // A place on this page has no dot in its name.
  if (!/\.|%2e/i.test(fragment)) return;
  const stray = strayLink(fragment, ['class']);
  if (stray !== undefined) return report(stray);
  const opened = decodeClassLink(fragment);
  report(opened.ok ? undefined : opened.reason);
  if (!opened.ok) return;
  replaceFragment('');
  const isOwn = typeof kept === 'object' && encodeClassLink(kept) === encodeClassLink(opened.value);
  if (!isOwn) dispatch({ type: 'arrive', profile: opened.value });
}
