import { expect, test } from 'vitest';
import { rates } from '../../../support/planner.ts';
import { live, ownTime, planOf } from '../../../support/plans.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { teacherMinutes, teacherTotal } from '#domain/plan/teacherTime.ts';

const efforts = { 'some-debate': { prepareMinutes: 40, repeatMinutes: 5 } };
const told = (plan: Plan, students = 24) =>
  teacherMinutes(plan, students, efforts, rates).map(({ prepare, run, mark }) => [prepare, run, mark]);

test('a live lesson takes its minutes, and what is shown in it is seen at once', () => {
  expect(told(planOf([live('a1', { minutes: 30, hasEvidence: true })]))).toEqual([[20, 30, 0]]);
});

test('24 essays of middle school are marked at half the college minutes', () => {
  const essay = ownTime('a1', { learningType: 'produce' });
  expect(told(planOf([essay], { grade: '6-8' }))).toEqual([[30, 0, 180]]);
  expect(told(planOf([essay], { grade: 'adult' }))).toEqual([[30, 0, 360]]);
});

test('groups hand in one piece', () => {
  const poster = ownTime('a1', { learningType: 'produce', grouping: 'groups' });
  expect(told(planOf([poster]), 23)).toEqual([[30, 0, 45]]);
});

test('a task with questions takes time to answer', () => {
  expect(told(planOf([ownTime('a1', { hasContact: true, hasEvidence: false })]))).toEqual([[30, 10, 0]]);
});

test('a call of ten minutes with each of 24 students takes four hours', () => {
  const call = live('a1', { minutes: 10, channel: 'phone', grouping: 'alone' });
  expect(told(planOf([call]))).toEqual([[20, 240, 0]]);
});

test('students who work alone in one meeting are met once', () => {
  const quiet = live('a1', { channel: 'video', grouping: 'alone' });
  expect(told(planOf([quiet]))).toEqual([[20, 30, 0]]);
});

test('an activity of the library is prepared once, and faster the next time', () => {
  const debate = { activityId: 'some-debate', hasEvidence: false };
  expect(told(planOf([live('a1', debate), live('a2', { ...debate, day: 1 })]))).toEqual([
    [40, 30, 0],
    [5, 30, 0],
  ]);
});

test('the parts of a set are prepared together', () => {
  const plan = planOf([ownTime('a1', { set: 'a1', hasEvidence: false }), live('a2', { set: 'a1' })]);
  expect(told(plan)).toEqual([
    [30, 0, 0],
    [0, 30, 0],
  ]);
});

test('an activity of your own that each group meets in turn is prepared once', () => {
  const table = { title: 'At the table with me', minutes: 15 };
  const plan = planOf([
    live('a1', { ...table, group: 'One', startMinute: 540 }),
    live('a2', { ...table, group: 'Two', startMinute: 560 }),
  ]);
  expect(told(plan)).toEqual([
    [20, 15, 0],
    [0, 15, 0],
  ]);
});

test('one opening for those in the room and those on a call is held once', () => {
  const opening = { title: 'Open together', minutes: 15, startMinute: 540 };
  const plan = planOf([
    live('a1', { ...opening, group: 'In the room', channel: 'in-person' }),
    live('a2', { ...opening, group: 'At home' }),
  ]);
  expect(told(plan)).toEqual([
    [20, 15, 0],
    [0, 0, 0],
  ]);
});

test('activities that nobody has named are not taken for one another', () => {
  const unnamed = { title: ' ', startMinute: 540 };
  expect(told(planOf([live('a1', unnamed), live('a2', unnamed)]))).toEqual([
    [20, 30, 0],
    [20, 30, 0],
  ]);
});

test('an id that every object has is no activity of the library', () => {
  expect(told(planOf([live('a1', { activityId: 'toString' })]))).toEqual([[20, 30, 0]]);
});

test('a plan takes the sum', () => {
  const parts = [
    { prepare: 1, run: 2, mark: 3 },
    { prepare: 10, run: 20, mark: 30 },
  ];
  expect(teacherTotal(parts)).toEqual({ prepare: 11, run: 22, mark: 33 });
});
