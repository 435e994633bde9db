import { expect, test } from 'vitest';
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
