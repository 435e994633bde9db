import type { Plan, PlannedActivity } from './plan.ts';
import { inPlanOrder } from './planOrder.ts';
import type { Mode } from '#domain/vocabulary.ts';

/** Activities that are decided on together: the parts of a set, or one that stands alone. */
export function unitsOf(plan: Pick<Plan, 'activities'>): readonly (readonly PlannedActivity[])[] {
  const units = new Map<string, PlannedActivity[]>();
  for (const one of inPlanOrder(plan)) {
    const key = one.set === undefined ? `one ${one.id}` : `set ${one.set}`;
    units.set(key, [...(units.get(key) ?? []), one]);
  }
  return [...units.values()];
}

/** Under which a plan knows what was told of such a unit: its set, or its id where it is in none. */
export const keyOfUnit = ([first]: readonly PlannedActivity[]): string => first!.set ?? first!.id;

/** The mode in which such a unit is held: a blend where its parts are in both. */
export function modeOf(parts: readonly PlannedActivity[]): Mode {
  const modes = new Set(parts.map(({ mode }) => mode));
  return modes.size > 1 ? 'blended' : parts[0]!.mode;
}
