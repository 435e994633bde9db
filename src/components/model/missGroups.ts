import { text } from '#catalog/catalog.ts';
import type { MissedCase } from '#catalog/missedCases.ts';

/** Misses in the order of a page: those that say something else, then those that leave the guide's mode open. */
export const missGroups = (misses: readonly MissedCase[]) =>
  [
    { id: 'other', title: text('model.misses.full'), of: misses.filter(({ isHalf }) => !isHalf) },
    { id: 'either', title: text('model.misses.half'), of: misses.filter(({ isHalf }) => isHalf) },
  ].filter(({ of }) => of.length > 0);
