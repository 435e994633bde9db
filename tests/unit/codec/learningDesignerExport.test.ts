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

  test('the names of later parts stand in what their rows say, and come back in the notes', () => {
    const parts = [
      activityOf({ set: 'a1', title: 'Watch the clip' }),
      activityOf({
        id: 'a2',
        set: 'a1',
        title: 'Talk about it',
        goal: 'Compare two views.',
        notes: 'Pairs first.',
      }),
    ];
    const read = readLearningDesign(writeLearningDesign(planOf({ activities: parts })));
    expect(read.ok && read.value.plan.activities.map(({ title, notes }) => [title, notes])).toEqual([
      ['Watch the clip', 'learningTime: 40'],
      ['Watch the clip', 'Talk about it\nCompare two views.\nPairs first.'],
    ]);
  });
});
