import { useEffect, useState } from 'preact/hooks';
import { useCarried, type Carried } from './useCarried.ts';
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

/** The class that a text carries. */
export const useYourClass = (text: string | undefined): Carried<YourClass> =>
  useCarried<Code, YourClass>(
    text,
    () => import('./YourClass.tsx'),
    (code, carried) => {
      const profile = code.openClass(carried);
      return profile && { code, profile, text: carried };
    },
  );

/** The class kept in this browser; none where the calculator is filled in with a case, whose class is another. */
export function useOwnClass(isCase: boolean): Carried<YourClass> {
  const [text, setText] = useState<string>();
  useEffect(() => {
    if (isCase) return undefined;
    const read = () => setText(keptClassText());
    read();
    return onClassChange(read);
  }, []);
  return useYourClass(text);
}
