import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLater } from '#islands/shared/useLater.ts';
import { keptClassText, onClassChange } from '#browser/keptClass.ts';
import type { ClassProfile } from '#domain/classroom/classProfile.ts';

type Code = typeof import('./YourClass.tsx');

/** A counted class beside a result, with the code that reads it. */
export interface YourClass {
  readonly code: Code;
  readonly profile: ClassProfile;
  /** As it stands in a link. */
  readonly text: string;
}

/** A class; none; one whose code is still on its way; or one that cannot be read. */
export type YourClassState = YourClass | 'none' | 'waiting' | 'unreadable';

/** The class that a text carries. The code that reads it loads only where there is a text, so that nobody else pays for it. */
export function useYourClass(text: string | undefined): YourClassState {
  const code = useLater<Code>(() => import('./YourClass.tsx'), text !== undefined);
  return useMemo(() => {
    if (text === undefined) return 'none';
    if (code === undefined) return 'waiting';
    const profile = code === 'failed' ? undefined : code.openClass(text);
    return code === 'failed' || profile === undefined ? 'unreadable' : { code, profile, text };
  }, [text, code]);
}

/** The class kept in this browser; none where the calculator is filled in with a case, whose class is another. */
export function useOwnClass(isCase: boolean): YourClassState {
  const [text, setText] = useState<string>();
  useEffect(() => {
    if (isCase) return undefined;
    const read = () => setText(keptClassText());
    read();
    return onClassChange(read);
  }, []);
  return useYourClass(text);
}

export const isClass = (state: YourClassState): state is YourClass => typeof state === 'object';
