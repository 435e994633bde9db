import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityOf, anyPlan, planOf } from '../../support/anyPlan.ts';
import { readLearningDesign } from '#codec/learningDesigner.ts';
import { writeLearningDesign } from '#codec/learningDesignerExport.ts';

describe('a plan for the Learning Designer', () => {
  test('any plan comes back with its activities, types, modes and minutes', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        const read = readLearningDesign(writeLearningDesign(any));
        const kept = ({
          learningType,
          mode,
          minutes,
          hasContact,
          grouping,
        }: (typeof any)['activities'][number]) => [learningType, mode, minutes, hasContact, grouping];
        expect(read.ok && read.value.plan.activities.map(kept)).toEqual(any.activities.map(kept));
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  test('parts of one set are rows of one activity', () => {
    const parts = [1, 2].map((number) => activityOf({ id: `a${number}`, set: 'a1' }));
    const file = writeLearningDesign(planOf({ activities: [...parts, activityOf({ id: 'a3' })] }));
    const { activities } = JSON.parse(file) as { activities: { slas: unknown[] }[] };
    expect(activities.map(({ slas }) => slas.length)).toEqual([2, 1]);
  });
});
