import fc from 'fast-check';
import { isoDay } from '#domain/course/day.ts';
import { longestReflection, type Progress } from '#domain/course/progress.ts';

/** Any day from 2020 to 2099. */
const anyDay = fc.integer({ min: 18_262, max: 47_481 }).map(isoDay);

/** Something written, now and then as much as the field takes. */
const anyText = fc
  .tuple(fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }), fc.boolean())
  .filter(([text]) => text.trim() !== '')
  .map(([text, isLong]) => (isLong ? text.repeat(longestReflection).slice(0, longestReflection) : text));

const anyMarks = fc
  .record(
    { read: anyDay, practiced: anyDay, recaps: fc.array(anyDay, { minLength: 1, maxLength: 5 }) },
    { requiredKeys: [] },
  )
  .filter(({ read, practiced }) => read !== undefined || practiced !== undefined)
  .map(({ recaps, ...marks }) =>
    recaps === undefined || marks.practiced === undefined ? marks : { ...marks, recaps: recaps.toSorted() },
  );

/** Whatever a visitor can have marked, written and typed, for modules of these names. */
export const anyProgress = (ids: readonly string[]): fc.Arbitrary<Progress> =>
  fc.record({
    marks: fc.dictionary(fc.constantFrom(...ids), anyMarks, { noNullPrototype: true }),
    reflections: fc.dictionary(fc.constantFrom(...ids), anyText, { noNullPrototype: true }),
    name: fc.string({ maxLength: 60, unit: 'grapheme' }),
  });
