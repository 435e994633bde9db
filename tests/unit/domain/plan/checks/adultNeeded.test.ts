import { expect, test } from 'vitest';
import { classOf, rowOf } from '../../../../support/classes.ts';
import { settingOf } from '../../../../support/planner.ts';
import { ownTime, planOf } from '../../../../support/plans.ts';
import { adultNeeded } from '#domain/plan/checks/adultNeeded.ts';
import type { Grade } from '#domain/vocabulary.ts';

const profile = classOf(rowOf(15, { adultAtHome: 'yes' }), rowOf(3, { adultAtHome: 'no' }));
const found = (change: Parameters<typeof ownTime>[1] = {}, grade: Grade = 'k-2') =>
  adultNeeded(planOf([ownTime('a1', change)], { grade }), settingOf({ profile }));

test('three first graders alone with a task get a call beside it', () => {
  expect(found()).toMatchObject([
    {
      check: 'adult-needed',
      numbers: { students: 3 },
      ids: ['a1'],
      remedy: { id: 'call-beside', edit: { change: { fallback: 'phone', hasContact: true } } },
    },
  ]);
});

test('with a call beside it, at school or in grade 4 it is no finding', () => {
  expect([found({ fallback: 'phone' }), found({ channel: 'in-person' }), found({}, '3-5')]).toEqual([
    [],
    [],
    [],
  ]);
});

test('where nobody has asked who is at home, nothing is claimed', () => {
  const unasked = settingOf({ profile: classOf(rowOf(20)) });
  expect(adultNeeded(planOf([ownTime('a1')], { grade: 'k-2' }), unasked)).toEqual([]);
});
