import type { FactorReason } from '#islands/shared/reasons.ts';
import { factors, type Factor } from '#domain/vocabulary.ts';

/** What one factor says on both sides; undefined where it does not count. */
export interface ReasonPair {
  readonly factor: Factor;
  readonly name: string;
  readonly first: FactorReason | undefined;
  readonly second: FactorReason | undefined;
}

/** The factors that count on one side at least, with what each says. */
export function reasonPairs(
  first: readonly FactorReason[],
  second: readonly FactorReason[],
): readonly ReasonPair[] {
  return factors.flatMap((factor) => {
    const [one, other] = [first, second].map((reasons) => reasons.find((reason) => reason.factor === factor));
    const name = (one ?? other)?.name;
    return name === undefined ? [] : [{ factor, name, first: one, second: other }];
  });
}

/** Whether a factor says on one side what it does not say on the other. */
export const hasDifferentReasons = ({ first, second }: ReasonPair): boolean =>
  first?.favors !== second?.favors || first?.answer !== second?.answer || first?.reason !== second?.reason;
