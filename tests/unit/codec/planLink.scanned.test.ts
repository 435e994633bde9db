import { getDefaultScanner, scanGrayBuffer } from '@undecaf/zbar-wasm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encode } from 'uqr';
import { anyPlan, twoActivities } from '../../support/anyPlan.ts';
import { encodePlanLink } from '#codec/planLink.ts';

/** The most characters that are offered as a code. */
const longestScanned = 1000;
const pixelsOfModule = 4;

/** A code as the dialog draws it, as gray pixels. */
function picture(link: string): { readonly gray: Uint8Array<ArrayBuffer>; readonly size: number } {
  const { data } = encode(link, { ecc: 'M', border: 4 });
  const size = data.length * pixelsOfModule;
  const gray = new Uint8Array(size * size);
  const place = (pixel: number) => Math.floor(pixel / pixelsOfModule);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) gray[y * size + x] = data[place(y)]![place(x)] ? 0 : 255;
  }
  return { gray, size };
}

test('whatever plan a teacher puts on the wall as a code, a scanner reads its link (200 plans)', async () => {
  const scanner = await getDefaultScanner();
  let longest = 0;
  await fc.assert(
    fc.asyncProperty(anyPlan, async (any) => {
      const link = `https://example.org/planner/#${await encodePlanLink(any, twoActivities)}`;
      fc.pre(link.length <= longestScanned);
      longest = Math.max(longest, link.length);
      const { gray, size } = picture(link);
      const found = await scanGrayBuffer(gray.buffer, size, size, scanner);
      expect(found.map((symbol) => symbol.decode())).toEqual([link]);
    }),
    { numRuns: 200 },
  );
  // Small codes are no proof for large ones.
  expect(longest).toBeGreaterThan(800);
});
