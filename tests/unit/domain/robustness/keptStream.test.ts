import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepStream } from '#domain/robustness/keptStream.ts';
import { randomFrom } from '#domain/robustness/random.ts';

test('holds the numbers of its seed, however often and in whatever order it is asked to be longer', () => {
  const anyLengths = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.integer(), anyLengths, (seed, lengths) => {
      const stream = keepStream(seed);
      const random = randomFrom(seed);
      const expected = Array.from({ length: Math.max(...lengths) }, () => random());
      for (const length of lengths) {
        expect([...stream(length).numbers.slice(0, length)]).toEqual(expected.slice(0, length));
      }
    }),
  );
});

test('a raw weight is -ln(1 - u), asked for once or twice', () => {
  const { numbers, weightAt } = keepStream(5)(10);
  const expected = [...numbers.slice(0, 10)].map((number) => -Math.log(1 - number));
  for (let time = 0; time < 2; time++) {
    expect(expected.map((_, place) => weightAt(place))).toEqual(expected);
  }
});
