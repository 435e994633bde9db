import { describe, expect, test } from 'vitest';
import { kindsChosen, kindsOfWork, preparedAndMet } from '#domain/delivery/kindsOfWork.ts';
import { releasedModel } from '../../../support/situations.ts';

const workOf = (...kinds: string[]) => ({ 'objectives.work': kinds });

test('the six kinds of work are the answers to the first question of the released model', () => {
  const question = releasedModel.questions.find(({ id }) => id === 'objectives.work');
  expect(question?.answers.map(({ id }) => id)).toEqual(kindsOfWork);
});

describe('the kinds chosen', () => {
  test('no answer is no kind of work', () => {
    expect(kindsChosen({})).toEqual([]);
  });

  test('"not sure" is no kind of work', () => {
    expect(kindsChosen({ 'objectives.work': 'unsure' })).toEqual([]);
  });

  test('one answer is one kind of work', () => {
    expect(kindsChosen({ 'objectives.work': 'discuss' })).toEqual(['discuss']);
  });

  test('two answers are two kinds of work', () => {
    expect(kindsChosen(workOf('discuss', 'acquire'))).toEqual(['discuss', 'acquire']);
  });
});

describe('what to prepare and what to meet for', () => {
  test('without a kind of work the usual words serve', () => {
    expect(preparedAndMet({})).toEqual(['default', 'default']);
  });

  test('one kind is prepared and met for', () => {
    expect(preparedAndMet({ 'objectives.work': 'produce' })).toEqual(['produce', 'produce']);
  });

  test.each([
    ['discuss', 'acquire', 'acquire', 'discuss'],
    ['acquire', 'discuss', 'acquire', 'discuss'],
    ['practice', 'investigate', 'investigate', 'practice'],
    ['collaborate', 'produce', 'produce', 'collaborate'],
    ['discuss', 'collaborate', 'collaborate', 'discuss'],
    ['practice', 'collaborate', 'practice', 'collaborate'],
  ])('of %s and %s, %s is prepared and %s is met for', (one, other, prepared, met) => {
    expect(preparedAndMet(workOf(one, other))).toEqual([prepared, met]);
  });
});
