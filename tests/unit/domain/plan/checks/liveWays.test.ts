import { describe, expect, test } from 'vitest';
import { classOf, rowOf } from '../../../../support/classes.ts';
import { settingOf } from '../../../../support/planner.ts';
import { live, ownTime } from '../../../../support/plans.ts';
import { checkIn, takesOver } from '#domain/plan/checks/liveWays.ts';

const onPhones = settingOf({
  profile: classOf(rowOf(9, { device: 'none', connection: 'none' }), rowOf(3, { connection: 'sound' })),
});

test('what takes over is the next lighter way, or with a class the one that reaches most of it', () => {
  expect([takesOver('video', settingOf()), takesOver('video', onPhones)]).toEqual(['audio', 'phone']);
});

describe('a check-in', () => {
  test('is held under the name and the goal of what it is about, on its day', () => {
    const task = ownTime('a1', { day: 2, goal: 'Add fractions.' });
    expect(checkIn(task, 10, 'Red', settingOf(), 1)).toMatchObject({
      kind: 'add',
      index: 1,
      activities: [
        { title: 'Task a1', goal: 'Add fractions.', day: 2, minutes: 10, group: 'Red', hasContact: true },
      ],
    });
  });

  test('is held by what reaches most of the class, with a way out', () => {
    expect(checkIn(ownTime('a1'), 10, undefined, onPhones)).toMatchObject({
      activities: [{ channel: 'audio', fallback: 'phone' }],
    });
  });

  test('is in the room where the other is, and nothing has to take over', () => {
    const edit = checkIn(live('a1', { channel: 'in-person' }), 10, undefined, onPhones);
    expect(edit).toMatchObject({ activities: [{ channel: 'in-person' }] });
    expect(JSON.stringify(edit)).not.toContain('fallback');
  });
});
