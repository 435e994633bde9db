import type { ActivityStep, MinuteRange } from './activity.ts';
import type { Grade } from '#domain/vocabulary.ts';
import { grades } from '#domain/vocabulary.ts';

/** Percent of a form's time in its own-time steps before the live part, in the live part, and after it. */
export interface PhaseShares {
  readonly before: number;
  readonly live: number;
  readonly after: number;
}

/** How a form's time divides over its phases, in percent that add up to 100. */
export function phaseShares(steps: readonly ActivityStep[]): PhaseShares {
  const shareOf = (wanted: ActivityStep['phase']) =>
    steps.reduce((sum, { phase, share }) => sum + (phase === wanted ? share : 0), 0);
  return { before: shareOf('before'), live: shareOf('live'), after: shareOf('after') };
}

/** The grades that an activity has minutes for, youngest first. */
export const gradesOf = (minutes: Readonly<Partial<Record<Grade, MinuteRange>>>): readonly Grade[] =>
  grades.filter((grade) => minutes[grade] !== undefined);

const roundsFromMinutes = 20;

/** One length in minutes for a range: its middle, from twenty minutes on to the nearest five. */
export function typicalMinutes({ from, to }: MinuteRange): number {
  const middle = (from + to) / 2;
  return middle < roundsFromMinutes ? Math.round(middle) : Math.round(middle / 5) * 5;
}

/**
 * Whole minutes for each step of a form that lasts `minutes`, by its share; they add up to `minutes` exactly, since
 * what rounding down leaves goes to the steps that lost most (largest remainders). No step of a form as long as
 * its steps gets none.
 */
export function stepMinutes(steps: readonly ActivityStep[], minutes: number): readonly number[] {
  const least = minutes >= steps.length ? 1 : 0;
  const exact = steps.map(({ share }) => (share / 100) * minutes);
  const whole = exact.map((value) => Math.max(least, Math.floor(value)));
  let open = minutes - whole.reduce((sum, value) => sum + value, 0);
  const byLoss = steps
    .map((_, index) => index)
    .sort((a, b) => exact[b]! - whole[b]! - (exact[a]! - whole[a]!));
  for (let turn = 0; open > 0; turn++, open--) whole[byLoss[turn % byLoss.length]!]! += 1;
  // Where the least minute of a short step has cost too much, the longest step gives it back.
  for (; open < 0; open++) whole[whole.indexOf(Math.max(...whole))]! -= 1;
  return whole;
}
