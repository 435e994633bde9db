import { describe, expect, test } from 'vitest';
import { live, ownTime, planOf } from '../../../../support/plans.ts';
import { meetingsAhead } from '#domain/plan/checks/meetingsAhead.ts';
import type { PlannedActivity } from '#domain/plan/plan.ts';

/** Which work prepares which meeting, by their ids. */
const ahead = (...activities: readonly PlannedActivity[]) =>
  [...meetingsAhead(planOf(activities))].map(([id, meeting]) => `${id} for ${meeting.id}`);

test('the work before in a set prepares its first meeting', () => {
  const set = [
    ownTime('a1', { set: 's1', part: 'before' }),
    live('a2', { set: 's1', part: 'live' }),
    live('a3', { set: 's1', part: 'live' }),
    ownTime('a4', { set: 's1', part: 'after' }),
  ];
  expect(ahead(...set)).toEqual(['a1 for a2']);
});

test('a meeting prepares none, whatever part it is called', () => {
  expect(ahead(live('a1', { set: 's1', part: 'before' }), live('a2', { set: 's1' }))).toEqual([]);
});

describe('outside a set', () => {
  const reading = (change: Partial<PlannedActivity> = {}) =>
    ownTime('a1', { learningType: 'acquire', ...change });

  test('reading prepares the meeting that comes right after it, days later too', () => {
    expect(ahead(reading(), live('a2'))).toEqual(['a1 for a2']);
    expect(ahead(reading({ learningType: 'investigate' }), live('a2', { day: 4 }))).toEqual(['a1 for a2']);
  });

  test.each([
    ['practice', [ownTime('a1'), live('a2')]],
    ['reading with another task in between', [reading(), ownTime('a2'), live('a3')]],
    ['reading in the room', [reading({ channel: 'in-person' }), live('a2')]],
    ['reading for another goal', [reading({ goal: 'Add fractions.' }), live('a2', { goal: 'Read a map.' })]],
    ['reading for another group', [reading({ group: 'Red' }), live('a2', { group: 'Blue' })]],
    ['work after another meeting', [reading({ set: 's1', part: 'after' }), live('a2')]],
    ['the last task of a plan', [reading()]],
  ])('%s prepares none', (_, activities) => {
    expect(ahead(...activities)).toEqual([]);
  });

  test('one goal written in two ways is one', () => {
    const goals = [reading({ goal: 'Add fractions. ' }), live('a2', { goal: 'add fractions.' })];
    expect(ahead(...goals)).toEqual(['a1 for a2']);
  });

  test('where groups meet on different days, it is for the first of their meetings', () => {
    const rotation = [
      reading(),
      live('a2', { day: 4, group: 'Red' }),
      live('a3', { day: 1, group: 'Blue' }),
    ].toSorted((a, b) => a.day - b.day);
    expect(ahead(...rotation)).toEqual(['a1 for a3']);
  });
});
