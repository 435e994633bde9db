import { keepClassText, keptClassText } from './keptClass.ts';
import { decodeClassLink, encodeClassLink } from '#codec/classLink.ts';
import type { ClassProfile } from '#domain/classroom/classProfile.ts';

/** The class kept in this browser; `damaged` when what is kept cannot be read, undefined when nothing is. */
export function readClass(): ClassProfile | 'damaged' | undefined {
  const text = keptClassText();
  if (text === undefined) return undefined;
  const opened = decodeClassLink(text);
  return opened.ok ? opened.value : 'damaged';
}

/** Keeps a class in this browser, in the same form as a link; forgets it when nobody is in it. False when the browser does not let us. */
export function writeClass(profile: ClassProfile): boolean {
  return keepClassText(profile.rows.length === 0 ? undefined : encodeClassLink(profile));
}
