import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownOrder } from '#catalog/shownOrder.ts';

test('every place is shown once, in the same order in every build, and never in the right one', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 6 }), (texts) => {
      const order = shownOrder(texts);
      expect(order.toSorted()).toEqual([...texts.keys()]);
      expect(order).not.toEqual([...texts.keys()]);
      expect(shownOrder(texts)).toEqual(order);
    }),
  );
});
