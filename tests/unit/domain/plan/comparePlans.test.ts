import { expect, test } from 'vitest';
import { classOf, rowOf } from '../../../support/classes.ts';
import { settingOf } from '../../../support/planner.ts';
import { live, ownTime, planOf } from '../../../support/plans.ts';
import { comparePlans, planFigures } from '#domain/plan/comparePlans.ts';

const setting = settingOf({ profile: classOf(rowOf(20), rowOf(3, { device: 'none', connection: 'none' })) });
const teaching = { students: 23, efforts: {} };
const before = planOf([live('a1'), ownTime('a2', { channel: 'paper', hasContact: true, day: 1 })], {
  days: 3,
});
const after = planOf([live('a1', { fallback: 'phone' }), ...before.activities.slice(1)], { days: 3 });

test('a plan is counted: minutes, students left out by day, findings', () => {
  expect(planFigures(before, setting, teaching)).toMatchObject({
    live: { least: 30, most: 30 },
    ownTime: { least: 20, most: 20 },
    paced: { slow: { most: 55 }, typical: { most: 50 }, fast: { most: 45 } },
    teacher: { prepare: 50, run: 40 },
    unreachedByDay: [3, 0, 0],
    findings: [{ check: 'unreached-students' }],
  });
});

test('two versions show what only one of them suffers from, and where they differ', () => {
  expect(comparePlans(before, after, setting, teaching)).toMatchObject({
    onlyInFirst: [{ check: 'unreached-students' }],
    onlyInSecond: [],
    differences: [{ kind: 'changed', id: 'a1', fields: [{ field: 'fallback' }] }],
  });
});

test('a divided class has the group with least and the group with most', () => {
  const groups = [
    live('a1', { minutes: 30, group: 'Red' }),
    live('a2', { minutes: 10, group: 'Blue' }),
    ownTime('a3', { minutes: 20, group: 'Blue' }),
  ];
  expect(planFigures(planOf(groups), setting, teaching)).toMatchObject({
    live: { least: 10, most: 30 },
    ownTime: { least: 0, most: 20 },
    paced: { slow: { least: 30, most: 35 } },
  });
});
