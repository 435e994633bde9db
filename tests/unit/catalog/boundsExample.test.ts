import { expect, test } from 'vitest';
import { boundsExample } from '#catalog/boundsExample.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';

test('90, 80 and 70 in 100 allow 40 to 70 in 100, not about 70', () => {
  const { sum, beyond, low, high } = boundsExample(loadCatalog());
  expect([sum, beyond, low, high]).toEqual([240, 200, 40, 70]);
});
