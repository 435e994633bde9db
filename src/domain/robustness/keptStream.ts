import { randomFrom } from './random.ts';

/**
 * A repeatable stream whose numbers are kept, since every result draws the same ones again: `numbers` from 0
 * (included) to 1 (not included), and the raw weight -ln(1 - u) of each place, worked out when it is first asked for.
 */
export interface KeptStream {
  readonly numbers: Float64Array;
  readonly weightAt: (place: number) => number;
}

/** The stream of a seed, at least as long as asked for. */
export function keepStream(seed: number): (length: number) => KeptStream {
  const random = randomFrom(seed);
  let numbers = new Float64Array(0);
  let weights = new Float64Array(0);
  let drawn = 0;
  // A weight of 0 only means that nobody has asked yet; worked out again, a true 0 stays 0.
  const weightAt = (place: number) => weights[place] || (weights[place] = -Math.log(1 - numbers[place]!));
  return (length) => {
    if (length > numbers.length) {
      // At least doubled, so that one question more is seldom one copy more.
      const room = Math.max(length, 2 * numbers.length);
      numbers = extended(numbers, room);
      weights = extended(weights, room);
    }
    for (; drawn < length; drawn++) numbers[drawn] = random();
    return { numbers, weightAt };
  };
}

function extended(kept: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const longer = new Float64Array(length);
  longer.set(kept);
  return longer;
}
