import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityOf, anyPlan, planOf, twoActivities } from '../../support/anyPlan.ts';
import { fromSentPlan, nameFromId, toSentPlan } from '#codec/sentPlan.ts';

const known = twoActivities('number-talk')!;
const taken = activityOf({ activityId: 'number-talk', goal: known.goal });
const planWith = (...activities: (typeof taken)[]) => planOf({ activities });

describe('a plan on its way', () => {
  test('comes back whole where the library says the same', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        expect(fromSentPlan(toSentPlan(any, twoActivities), twoActivities)).toEqual(any);
      }),
    );
  });

  test('leaves the library’s name and goal behind', () => {
    const [sent] = toSentPlan(planWith(taken), twoActivities).activities;
    expect(sent).toMatchObject({ title: undefined, hasLibraryGoal: true });
    expect(sent).not.toHaveProperty('goal');
  });

  test('keeps a name and a goal in the teacher’s own words', () => {
    const own = { ...taken, title: 'Talk about 1/2', goal: 'Say it twice.' };
    expect(toSentPlan(planWith(own), twoActivities).activities).toMatchObject([
      { title: 'Talk about 1/2', goal: 'Say it twice.', hasLibraryGoal: false },
    ]);
  });

  test('says what the library says on the day it is opened', () => {
    const today = () => ({ title: 'Number talk, renamed', goal: 'Another goal.' });
    const opened = fromSentPlan(toSentPlan(planWith(taken), twoActivities), today);
    expect(opened.activities[0]).toMatchObject({ title: 'Number talk, renamed', goal: 'Another goal.' });
  });

  test('names an activity that the library no longer holds by its id', () => {
    const opened = fromSentPlan(toSentPlan(planWith(taken), twoActivities), () => undefined);
    expect(opened.activities[0]).toMatchObject({ title: 'Number talk', activityId: 'number-talk' });
    expect(opened.activities[0]).not.toHaveProperty('goal');
  });
});

test.each([
  ['book-club-of-four', 'Book club of four'],
  ['jigsaw', 'Jigsaw'],
  ['', ''],
])('the id %j is the name %j', (id, name) => {
  expect(nameFromId(id)).toBe(name);
});
