import type { LearningType } from '#domain/library/activity.ts';
import type { Grouping } from '#domain/plan/plan.ts';

/**
 * Plans of UCL's Learning Designer (`.ldj`, JSON): activities with a title, and rows in them with a type and minutes. No
 * specification was found: the names were recovered from two importers in public repositories, and the way through the
 * tool itself is untested.
 */
export const typeNames: Readonly<Record<LearningType, string>> = {
  acquire: 'Read',
  investigate: 'Investigate',
  practice: 'Practice',
  discuss: 'Discuss',
  collaborate: 'Collaborate',
  produce: 'Produce',
};

/** How many work together, in the file's numbers; none for the whole class. */
export const groupSizes: Readonly<Partial<Record<Grouping, number>>> = { alone: 1, pairs: 2, groups: 4 };
