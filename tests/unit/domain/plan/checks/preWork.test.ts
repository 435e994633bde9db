import { describe, expect, test } from 'vitest';
import { settingOf } from '../../../../support/planner.ts';
import { live, ownTime, planOf } from '../../../../support/plans.ts';
import { preWork } from '#domain/plan/checks/preWork.ts';

const found = (before: Parameters<typeof ownTime>[1], meetingDay: number) =>
  preWork(
    planOf(
      [
        ownTime('a1', { set: 'a1', part: 'before', ...before }),
        live('a2', { set: 'a1', part: 'live', day: meetingDay }),
      ],
      { grade: '6-8', days: 5 },
    ),
    settingOf(),
  );

test('what ends on Monday for Friday moves to Thursday', () => {
  expect(found({}, 4)).toMatchObject([
    {
      check: 'pre-work-early',
      numbers: { days: 4, limit: 3 },
      remedy: { edit: { kind: 'move', id: 'a1', day: 3 } },
    },
  ]);
});

test('what stays open until the day before is in time', () => {
  expect(found({ windowDays: 3 }, 4)).toEqual([]);
});

test('two hours before a meeting are spread over the days before it', () => {
  expect(found({ minutes: 120, day: 2 }, 2)).toMatchObject([
    {
      check: 'long-pre-work',
      numbers: { minutes: 120, limit: 80 },
      remedy: { edit: { kind: 'all', edits: [{ kind: 'move', day: 1 }, { change: { windowDays: 1 } }] } },
    },
  ]);
});

describe('for a meeting on the first day there are no days before', () => {
  test('and what is too much is cut', () => {
    expect(found({ minutes: 120 }, 0)[0]?.remedy).toEqual({
      id: 'cut-down',
      edit: { kind: 'change', id: 'a1', change: { minutes: 80 } },
    });
  });

  test('or left for after the meeting, where work after it is planned', () => {
    const set = [
      ownTime('a1', { set: 'a1', part: 'before', minutes: 120 }),
      live('a2', { set: 'a1', part: 'live' }),
      ownTime('a3', { set: 'a1', part: 'after', minutes: 20 }),
    ];
    expect(preWork(planOf(set, { grade: '6-8' }), settingOf())[0]?.remedy).toMatchObject({
      id: 'shift-out',
      edit: { edits: [{ change: { minutes: 80 } }, { id: 'a3', change: { minutes: 60 } }] },
    });
  });
});

test('days after the meeting are no days to prepare it', () => {
  expect(found({ minutes: 200, day: 1, windowDays: 3 }, 2)[0]).toMatchObject({ numbers: { minutes: 100 } });
});

test('a chapter read on Monday for Friday’s talk is looked at outside a set too', () => {
  const week = [ownTime('a1', { learningType: 'acquire' }), live('a2', { day: 4 })];
  expect(preWork(planOf(week), settingOf())).toMatchObject([{ check: 'pre-work-early', ids: ['a1', 'a2'] }]);
});

test('and so is one of two hours for tomorrow', () => {
  const week = [ownTime('a1', { learningType: 'acquire', minutes: 120 }), live('a2', { day: 1 })];
  expect(preWork(planOf(week, { grade: '6-8' }), settingOf())).toMatchObject([
    { check: 'long-pre-work', numbers: { minutes: 120, limit: 80 }, remedy: { id: 'more-days' } },
  ]);
});
