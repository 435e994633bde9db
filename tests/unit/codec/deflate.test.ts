import fc from 'fast-check';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { deflated, inflated } from '#codec/deflate.ts';

const anyBytes = fc.uint8Array({ maxLength: 3000 }) as fc.Arbitrary<Uint8Array<ArrayBuffer>>;
const bytesOf = (buffer: Buffer): Uint8Array<ArrayBuffer> => Uint8Array.from(buffer);

describe('deflated bytes', () => {
  test('come back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => {
        expect(await inflated(await deflated(bytes), 3000)).toEqual(bytes);
      }),
    );
  });

  test('are read by another program', async () => {
    const bytes = new TextEncoder().encode('number talk '.repeat(50));
    expect(bytesOf(inflateRawSync(await deflated(bytes)))).toEqual(bytes);
  });

  test('open when another browser has packed them in another way', async () => {
    const bytes = new TextEncoder().encode('number talk '.repeat(50));
    for (const level of [0, 1, 9]) {
      expect(await inflated(bytesOf(deflateRawSync(bytes, { level })), 1000)).toEqual(bytes);
    }
  });
});

describe('what does not open', () => {
  const packed = bytesOf(deflateRawSync(Buffer.from('number talk '.repeat(50))));

  test.each([
    ['the end is missing', packed.slice(0, -3)],
    ['something follows', Uint8Array.from([...packed, 7])],
    ['it is not deflated at all', new TextEncoder().encode('number talk')],
    ['there is nothing', new Uint8Array(0)],
  ])('%s', async (_, bytes) => {
    expect(await inflated(bytes, 1000)).toBeUndefined();
  });

  test('it has one byte more than may be', async () => {
    expect(await inflated(packed, 599)).toBeUndefined();
    expect(await inflated(packed, 600)).toHaveLength(600);
  });

  test('a bomb of 100 megabytes is let go after the first of them', async () => {
    const bomb = bytesOf(deflateRawSync(Buffer.alloc(100_000_000)));
    const before = process.memoryUsage().arrayBuffers;
    expect(await inflated(bomb, 65_536)).toBeUndefined();
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });
});
