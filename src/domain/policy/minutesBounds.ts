import type { LiveMinutesRule, PolicyCard } from './policyCard.ts';
import type { Grade } from '#domain/vocabulary.ts';

/** Between what live minutes a grade has to stay in one span; undefined where no rule bounds that side. */
export interface MinutesBounds {
  readonly least: number | undefined;
  readonly most: number | undefined;
}

/** Whether a rule holds for a grade; of a grade nobody has named, only what holds for all. */
export const holdsFor = ({ grades }: LiveMinutesRule, grade: Grade | undefined): boolean =>
  grades.length === 0 || (grade !== undefined && grades.includes(grade));

/** The live minutes a day or a week that all rules of a grade leave together: the strictest of each side. */
export function boundsOf(
  { liveMinutes }: PolicyCard,
  grade: Grade | undefined,
  per: LiveMinutesRule['per'],
): MinutesBounds {
  const rules = liveMinutes.filter((rule) => rule.per === per && holdsFor(rule, grade));
  const ascending = (side: 'least' | 'most') =>
    rules.flatMap((rule) => rule[side] ?? []).toSorted((a, b) => a - b);
  return { least: ascending('least').at(-1), most: ascending('most')[0] };
}
