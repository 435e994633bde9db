import { expect, test } from 'vitest';
import { classOf, rowOf } from '../../../support/classes.ts';
import type { AccessAnswers } from '#domain/classroom/accessAnswers.ts';
import { equalWeights } from '#domain/decision/situation.ts';
import type { Draft } from '#islands/calculator/calculatorState.ts';
import { countedDraft } from '#islands/calculator/countedDraft.ts';

const profile = classOf(rowOf(24, { adultAtHome: 'no' }));
const says: AccessAnswers = {
  'access.connection': 'everyone',
  'access.device': 'own-computer',
  'equity.home': 'quiet',
};
const empty: Draft = { situation: { answers: {}, weights: equalWeights, context: {} }, name: '' };
const counted = countedDraft(empty, profile, says);
const inContext = (draft: Draft, context: Draft['situation']['context']): Draft => ({
  ...draft,
  situation: { ...draft.situation, context },
});

test('the same class changes nothing the second time', () => {
  expect(countedDraft(counted, profile, says)).toBe(counted);
});

test('a count of students that the teacher clears stays clear', () => {
  const cleared = countedDraft(inContext(counted, {}), profile, says);
  expect(cleared.situation.context).toEqual({});
  expect(countedDraft(cleared, classOf(rowOf(30)), says).situation.context).toEqual({});
});

test('an answer that the teacher changed and changed back is the teacher’s', () => {
  const answered = (draft: Draft, home: string): Draft => ({
    ...draft,
    situation: { ...draft.situation, answers: { ...draft.situation.answers, 'equity.home': home } },
  });
  const away = countedDraft(answered(counted, 'hard'), profile, says);
  const back = countedDraft(answered(away, 'quiet'), profile, says);
  const later = countedDraft(back, profile, { ...says, 'equity.home': 'mixed' });
  expect(later.situation.answers['equity.home']).toBe('quiet');
});

test('adults at home are filled in for young children only, and again when the grade comes back', () => {
  expect(counted.situation.context.adultAtHome).toBeUndefined();
  const young = countedDraft(inContext(counted, { students: 24, grade: 'k-2' }), profile, says);
  expect(young.situation.context.adultAtHome).toBe('no');
  const older = countedDraft(inContext(young, { students: 24, grade: '6-8' }), profile, says);
  const again = countedDraft(inContext(older, { students: 24, grade: 'k-2' }), profile, says);
  expect(again.situation.context.adultAtHome).toBe('no');
});
