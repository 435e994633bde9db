/** Whole minutes for each of some weights, which add up to `minutes` exactly: largest remainders. */
export function sharedMinutes(minutes: number, weights: readonly number[]): readonly number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (minutes * weight) / all);
  const whole = exact.map(Math.floor);
  const left = minutes - whole.reduce((sum, value) => sum + value, 0);
  const byLoss = exact
    .map((_, index) => index)
    .sort((a, b) => exact[b]! - whole[b]! - (exact[a]! - whole[a]!));
  for (const index of byLoss.slice(0, left)) whole[index]! += 1;
  return whole;
}
