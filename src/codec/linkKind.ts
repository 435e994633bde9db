import { cleanCasedFragment } from './casedFragment.ts';
import { joinParts, longestArrival, splitParts } from './linkParts.ts';

/** What a link can carry. Each kind is told by how its fragment begins. */
export const linkKinds = [
  'result',
  'comparison',
  'start',
  'class',
  'policy',
  'plan',
  'template',
  'activity',
  'marks',
] as const;
export type LinkKind = (typeof linkKinds)[number];

const kindOfLetter: Readonly<Record<string, LinkKind>> = {
  '': 'result',
  d: 'start',
  c: 'class',
  p: 'policy',
  l: 'plan',
  t: 'template',
  a: 'activity',
  m: 'marks',
};

/** A link of any kind, with what stands behind its #. */
export interface KnownLink {
  readonly kind: LinkKind;
  readonly fragment: string;
}

const letterOf = (text: string): string | undefined => /^([a-z]?)\d{1,4}\./i.exec(text)?.[1]?.toLowerCase();

/** What a fragment or whole address carries, with what stands behind its #; undefined where it names no kind. */
export function linkIn(text: string): KnownLink | undefined {
  const arrived = text.slice(0, longestArrival);
  const { own, parts } = splitParts(arrived, (whole) => cleanCasedFragment(whole, longestArrival));
  const letter = letterOf(own);
  const kind = letter === undefined ? undefined : kindOfLetter[letter];
  if (kind === undefined) return undefined;
  // A second result behind the first makes a comparison.
  const isComparison = kind === 'result' && letterOf(parts[0] ?? '') === '';
  return { kind: isComparison ? 'comparison' : kind, fragment: joinParts(own, parts) };
}

/**
 * A fragment or whole address whose beginning names a kind that a page does not open itself, so that the page can lead
 * to the right one. Whether the rest is sound is for that page to say.
 */
export function strayLink(text: string, opened: readonly LinkKind[]): KnownLink | undefined {
  const found = linkIn(text);
  return found === undefined || opened.includes(found.kind) ? undefined : found;
}
