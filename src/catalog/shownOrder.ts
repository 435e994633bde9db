import { crc32 } from '#codec/crc32.ts';

/**
 * The places of a list in an order that looks shuffled and is the same in every build: where an answer stands must not
 * tell whether it fits. An order that would be the right one by chance is turned by one place.
 */
export function shownOrder(texts: readonly string[]): readonly number[] {
  const seal = (place: number) => crc32(encodeURIComponent(texts[place]!));
  const order = [...texts.keys()].toSorted((a, b) => seal(a) - seal(b));
  const isSorted = order.every((place, index) => place === index);
  return isSorted ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
