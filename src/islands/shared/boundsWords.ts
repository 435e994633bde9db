import type { Bounds } from '#domain/robustness/bounds.ts';
import type { Phrase } from '#wording/phrases.ts';

/** What a teacher may know a separate percentage of. */
export const boundedParts = ['connection', 'device', 'quiet'] as const;
export type BoundedPart = (typeof boundedParts)[number];

/** Of how many of 100 students everything holds at once. Some percentages without the others tell the most alone. */
export function boundsWords({ least, most }: Bounds, isComplete: boolean, phrase: Phrase): string {
  const all = phrase('bounds.all');
  const values = { least: Math.round(least * 100), most: Math.round(most * 100), all };
  if (!isComplete) return phrase('bounds.atMost', values);
  return phrase(values.least === values.most ? 'bounds.exact' : 'bounds.range', values);
}
