import { expect, test } from 'vitest';
import { classOf, rowOf } from '../../../support/classes.ts';
import { rates, settingOf } from '../../../support/planner.ts';
import { live, ownTime, planOf } from '../../../support/plans.ts';
import { comparePlans, planFigures } from '#domain/plan/comparePlans.ts';

const setting = settingOf({ profile: classOf(rowOf(20), rowOf(3, { device: 'none', connection: 'none' })) });
const before = planOf([live('a1'), ownTime('a2', { channel: 'paper', hasContact: true, day: 1 })], {
  days: 3,
});
const after = planOf([live('a1', { fallback: 'phone' }), ...before.activities.slice(1)], { days: 3 });

test('a plan is counted: minutes, students left out by day, findings', () => {
  expect(planFigures(before, setting, rates)).toMatchObject({
    balance: { total: 50 },
    workload: [{ total: { slow: 55, typical: 50, fast: 45 } }],
    unreachedByDay: [3, 0, 0],
    findings: [{ check: 'unreached-students' }],
  });
});

test('two versions show what only one of them suffers from, and where they differ', () => {
  expect(comparePlans(before, after, setting, rates)).toMatchObject({
    onlyInFirst: [{ check: 'unreached-students' }],
    onlyInSecond: [],
    differences: [{ kind: 'changed', id: 'a1', fields: [{ field: 'fallback' }] }],
  });
});
