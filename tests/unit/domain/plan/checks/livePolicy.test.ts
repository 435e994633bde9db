import { describe, expect, test } from 'vitest';
import { cardOf, ruleOf } from '../../../../support/anyPolicy.ts';
import { settingOf } from '../../../../support/planner.ts';
import { live, ownTime, planOf } from '../../../../support/plans.ts';
import { livePolicy } from '#domain/plan/checks/livePolicy.ts';
import type { Plan, PlannedActivity } from '#domain/plan/plan.ts';
import type { PolicyCard } from '#domain/policy/policyCard.ts';

const found = (
  card: Partial<PolicyCard>,
  activities: readonly PlannedActivity[],
  change: Partial<Plan> = {},
) => livePolicy(planOf(activities, { grade: '6-8', ...change }), settingOf({ card: cardOf(card) }));
const least = { liveMinutes: [ruleOf({ least: 45 })] };

test('a day short of live minutes turns the shortest task that is long enough into a meeting', () => {
  const tasks = [
    ownTime('a2', { minutes: 40 }),
    ownTime('a3', { minutes: 15 }),
    ownTime('a4', { minutes: 5 }),
  ];
  const [finding] = found(least, [live('a1', { minutes: 30 }), ...tasks]);
  expect(finding).toMatchObject({
    check: 'live-least-day',
    numbers: { found: 30, limit: 45 },
    ids: ['a1', 'a2', 'a3', 'a4'],
    remedy: { id: 'make-live', edit: { id: 'a3', change: { mode: 'synchronous', fallback: 'pages' } } },
  });
});

test('where no single task is long enough, it takes several', () => {
  const [finding] = found(least, [ownTime('a1', { minutes: 30 }), ownTime('a2', { minutes: 20 })]);
  expect(finding?.remedy?.edit).toMatchObject({ kind: 'all', edits: [{ id: 'a1' }, { id: 'a2' }] });
});

describe('where all tasks together are too short', () => {
  test('a meeting of the missing minutes is added, under the name of the longest activity', () => {
    expect(found(least, [ownTime('a1', { minutes: 30 })])[0]?.remedy).toMatchObject({
      id: 'add-check-in',
      edit: {
        kind: 'add',
        activities: [
          { title: 'Task a1', mode: 'synchronous', minutes: 45, channel: 'video', fallback: 'audio' },
        ],
      },
    });
  });

  test('it is no longer than we would look twice at, and in the room where the day is', () => {
    const most = { liveMinutes: [ruleOf({ least: 120 })] };
    const added = (one: PlannedActivity) => found(most, [one])[0]?.remedy.edit;
    expect(added(ownTime('a1'))).toMatchObject({ activities: [{ minutes: 45 }] });
    expect(added(live('a1', { channel: 'in-person' }))).toMatchObject({
      activities: [{ minutes: 90, channel: 'in-person' }],
    });
  });

  test('it is for the group that is short', () => {
    const groups = [live('a1', { group: 'Red', minutes: 45 }), live('a2', { group: 'Blue', minutes: 5 })];
    expect(found(least, groups)[0]?.remedy.edit).toMatchObject({
      activities: [{ group: 'Blue', minutes: 40 }],
    });
  });

  test('a week gets it on the day with the least live time', () => {
    const week = [0, 1, 2, 3, 4].map((day) => live(`a${day + 1}`, { day, minutes: day === 3 ? 5 : 30 }));
    const card = { liveMinutes: [ruleOf({ per: 'week', least: 150 })] };
    expect(found(card, week)[0]?.remedy.edit).toMatchObject({ activities: [{ day: 3, minutes: 25 }] });
  });
});

test('a day over its live minutes turns a meeting into a task', () => {
  const [finding] = found({ liveMinutes: [ruleOf({ most: 60 })] }, [
    live('a1', { minutes: 60 }),
    live('a2', { minutes: 20 }),
  ]);
  expect(finding).toMatchObject({
    check: 'live-most-day',
    remedy: { id: 'make-own-time', edit: { id: 'a2' } },
  });
});

test.each([
  ['the share of a day', { minLiveShare: 0.5 }, 'live-share-day'],
  ['the least of a week', { liveMinutes: [ruleOf({ per: 'week', least: 200 })] }, 'live-least-week'],
  ['the most of a week', { liveMinutes: [ruleOf({ per: 'week', most: 40 })] }, 'live-most-week'],
] as const)('%s is asked for', (_, card, check) => {
  const days = [0, 1, 2, 3, 4].flatMap((day) => [
    live(`a${2 * day + 1}`, { day, minutes: 10 }),
    ownTime(`a${2 * day + 2}`, { day, minutes: 40 }),
  ]);
  expect(found(card, days).map((finding) => finding.check)).toContain(check);
});

test('days in own time are counted over the whole plan, and the last of them is the one to change', () => {
  const days = [0, 1, 5, 6].map((day, index) => ownTime(`a${index + 1}`, { day }));
  expect(found({ mostOwnTimeDaysAYear: 3 }, days)).toMatchObject([
    { check: 'own-time-days', numbers: { found: 4, limit: 3 }, day: 6, ids: ['a4'] },
  ]);
});

test('days that fall short in the first week use up what the card excuses in the second', () => {
  const days = [0, 1, 5, 6].flatMap((day, index) => [
    live(`a${2 * index + 1}`, { day, minutes: 20 }),
    ownTime(`a${2 * index + 2}`, { day, minutes: 30 }),
  ]);
  expect(found({ minLiveShare: 0.5, mostOwnTimeDaysAYear: 3 }, days)).toMatchObject([
    { check: 'live-share-day', day: 6, numbers: { found: 40, limit: 50 } },
  ]);
});

test('the second week is looked at under its own days', () => {
  expect(found(least, [live('a1', { day: 7, minutes: 30 })])[0]).toMatchObject({ day: 7 });
});

test('a group that is short is named, and what befalls all is told once', () => {
  const groups = [
    live('a2', { group: 'At school', minutes: 45 }),
    live('a3', { group: 'At home', minutes: 5 }),
  ];
  expect(found(least, groups).map(({ group }) => group)).toEqual(['At home']);
  const day = [ownTime('a4', { day: 1 })];
  expect(found(least, [...groups, ...day]).filter((finding) => finding.day === 1)).toHaveLength(1);
});

test('without a card nothing is asked', () => {
  expect(livePolicy(planOf([ownTime('a1')]), settingOf())).toEqual([]);
});
