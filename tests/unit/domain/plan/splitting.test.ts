import { describe, expect, test } from 'vitest';
import { live, ownTime, planOf } from '../../../support/plans.ts';
import { divide, join, split } from '#domain/plan/splitting.ts';

const half = { before: 30, live: 50, after: 20 };
const seminar = live('a1', { minutes: 47, hasEvidence: true, startMinute: 540, notes: 'Bring the text.' });

describe('splitting an activity into before, live and after', () => {
  const { plan, ids } = split(planOf([seminar]), seminar, half);

  test('keeps the minutes to the last one', () => {
    expect(plan.activities.map(({ part, minutes }) => [part, minutes])).toEqual([
      ['before', 14],
      ['live', 24],
      ['after', 9],
    ]);
  });

  test('the live part keeps the id, the hour and the notes, so that its calendar entry stays', () => {
    expect(ids).toEqual(['a2', 'a1', 'a3']);
    expect(plan.activities.map(({ startMinute, notes }) => [startMinute, notes])).toEqual([
      [undefined, undefined],
      [540, 'Bring the text.'],
      [undefined, undefined],
    ]);
  });

  test('the teacher is in the live part, and the evidence comes last', () => {
    expect(plan.activities.map(({ hasContact, hasEvidence }) => [hasContact, hasEvidence])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
  });

  test('joined again it is what it was', () => {
    expect(join(plan, 'a1').plan).toEqual({ ...planOf([seminar]), lastNumber: 3 });
  });

  test('a part is not split once more', () => {
    expect(split(plan, plan.activities[0]!, half).problem).toEqual({ id: 'already-split' });
  });

  test('nor is a minute', () => {
    const minute = ownTime('a1', { minutes: 1 });
    expect(split(planOf([minute]), minute, half).problem).toEqual({ id: 'too-short-to-split' });
  });
});

describe('sittings', () => {
  const essay = ownTime('a1', { minutes: 50 });

  test('are nearly the same length', () => {
    const { plan } = divide(planOf([essay]), essay, 3);
    expect(plan.activities.map(({ minutes }) => minutes)).toEqual([17, 17, 16]);
  });

  test('a part of a set is divided within its set', () => {
    const part = ownTime('a1', { minutes: 50, set: 's1', part: 'after' });
    const { plan } = divide(planOf([part, live('a2', { set: 's1' })]), part, 2);
    expect(plan.activities).toMatchObject([
      { id: 'a1', set: 's1', part: 'after', minutes: 25 },
      { id: 'a3', set: 's1', part: 'after', minutes: 25 },
      { id: 'a2' },
    ]);
  });

  test('are not made of fewer minutes than there are sittings', () => {
    const short = ownTime('a1', { minutes: 2 });
    expect(divide(planOf([short]), short, 3).problem).toEqual({ id: 'too-short-to-split' });
  });
});

describe('joining', () => {
  test('needs at least two parts', () => {
    expect(join(planOf([seminar]), 'a1').problem).toEqual({ id: 'nothing-to-join' });
  });

  test('is not done where it would be longer than a day', () => {
    const plan = planOf([live('a1', { set: 'a1', minutes: 1000 }), live('a2', { set: 'a1', minutes: 1000 })]);
    expect(join(plan, 'a1')).toMatchObject({
      plan,
      problem: { id: 'number-out-of-range', field: 'minutes' },
    });
  });

  test('keeps what was written about each part, once', () => {
    const notes = ['One.', 'Two.', 'One.'];
    const plan = planOf(notes.map((note, index) => ownTime(`a${index + 1}`, { set: 'a1', notes: note })));
    expect(join(plan, 'a1').plan.activities).toMatchObject([{ minutes: 60, notes: 'One.\nTwo.' }]);
  });
});
