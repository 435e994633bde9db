import { describe, expect, test } from 'vitest';
import type { Answers, Context } from '#domain/decision/situation.ts';
import { cautionsFor, type Caution } from '#domain/delivery/cautions.ts';
import { grades, type Mode } from '#domain/vocabulary.ts';
import { modelOf, questionOf, answering } from '../../../support/situations.ts';

const model = modelOf(
  ['one', 'two', 'three'].map((name) => questionOf(`objectives.${name}`, ['400', '040'])),
);
const limits = {
  longSittingMinutes: { 'k-2': 20, '3-5': 30, '6-8': 45, '9-12': 60, adult: 90 },
  fewAnswers: 2,
  manyUnsure: 2,
};

const live: Mode = 'synchronous';
const own: Mode = 'asynchronous';
const blend: Mode = 'blended';

function cautionsIn(
  mode: Mode,
  answers: Answers,
  context: Context = {},
  liveMinutes = 10,
): readonly Caution[] {
  return cautionsFor(mode, liveMinutes, answering(answers, { context }), model, limits);
}

type Case = [sentence: string, caution: Caution, mode: Mode, answers: Answers, context: Context];
type Row = readonly [...named: readonly [string, Caution, Mode, Answers], context?: Context];

function casesOf(rows: readonly Row[]): Case[] {
  return rows.map(([sentence, caution, mode, answers, context = {}]) => [
    sentence,
    caution,
    mode,
    answers,
    context,
  ]);
}

const raised = casesOf([
  ['live while most can connect', 'some-cannot-join', live, { 'access.connection': 'most' }],
  ['a blend while half can connect', 'some-cannot-join', blend, { 'access.connection': 'half' }],
  ['live while few can connect', 'some-cannot-join', live, { 'access.connection': 'few' }],
  [
    'live with some conflicts of time',
    'some-cannot-join',
    live,
    { 'flexibility.schedule': 'some-conflicts' },
  ],
  [
    'live with many conflicts of time',
    'some-cannot-join',
    live,
    { 'flexibility.schedule': 'many-conflicts' },
  ],
  ['own time in K to 2', 'adult-at-hand', own, {}, { grade: 'k-2' }],
  [
    'a blend for students who need an adult',
    'adult-at-hand',
    blend,
    { 'engagement.independence': 'adult-beside' },
  ],
  ['own time with feedback needed at once', 'answer-comes-late', own, { 'objectives.feedback': 'immediate' }],
  [
    'a blend with feedback needed at once',
    'answer-comes-late',
    blend,
    { 'objectives.feedback': 'immediate' },
  ],
  ['own time in a new class', 'may-feel-alone', own, { 'engagement.belonging': 'new-or-drifting' }],
  ['own time in a half-settled class', 'may-feel-alone', own, { 'engagement.belonging': 'mixed' }],
  ['own time with check-ins needed', 'may-not-finish', own, { 'engagement.independence': 'check-ins' }],
  ['a blend with check-ins needed', 'prework-undone', blend, { 'engagement.independence': 'check-ins' }],
  ['a blend with independence unknown', 'prework-undone', blend, {}],
  ['live from mixed homes', 'camera-at-home', live, { 'equity.home': 'mixed' }],
  ['a blend from hard homes', 'camera-at-home', blend, { 'equity.home': 'hard' }],
  ['live where some take part', 'few-voices', live, { 'equity.participation': 'some' }],
  ['a blend where a few voices fill the talk', 'few-voices', blend, { 'equity.participation': 'few-voices' }],
  ['live with some thinking time needed', 'wait-time', live, { 'flexibility.reflection': 'some' }],
  ['a blend with much thinking time needed', 'wait-time', blend, { 'flexibility.reflection': 'much' }],
  ['live for students with extra time', 'captions-and-time', live, { 'equity.support': 'extra-time' }],
  ['own time for students with both supports', 'captions-and-time', own, { 'equity.support': 'both' }],
  ['own time to take something in', 'long-recording', own, { 'objectives.work': 'acquire' }],
  [
    'a blend of discussing and taking in',
    'long-recording',
    blend,
    { 'objectives.work': ['discuss', 'acquire'] },
  ],
  ['own time with nobody to answer', 'solo-work', own, { 'engagement.interaction': 'not-needed' }],
]);

const absent = casesOf([
  ['live while all can connect', 'some-cannot-join', live, { 'access.connection': 'all' }],
  ['live at a shared time', 'some-cannot-join', live, { 'flexibility.schedule': 'shared-time' }],
  ['own time while few can connect', 'some-cannot-join', own, { 'access.connection': 'few' }],
  ['live in K to 2', 'adult-at-hand', live, {}, { grade: 'k-2' }],
  ['own time in grade 3', 'adult-at-hand', own, {}, { grade: '3-5' }],
  ['live with feedback needed at once', 'answer-comes-late', live, { 'objectives.feedback': 'immediate' }],
  ['own time with feedback the same day', 'answer-comes-late', own, { 'objectives.feedback': 'same-day' }],
  ['own time in a settled class', 'may-feel-alone', own, { 'engagement.belonging': 'settled' }],
  ['a blend in a new class', 'may-feel-alone', blend, { 'engagement.belonging': 'new-or-drifting' }],
  ['own time for independent students', 'may-not-finish', own, { 'engagement.independence': 'independent' }],
  ['a blend with check-ins', 'may-not-finish', blend, { 'engagement.independence': 'check-ins' }],
  ['a blend for independent students', 'prework-undone', blend, { 'engagement.independence': 'independent' }],
  ['own time with check-ins', 'prework-undone', own, { 'engagement.independence': 'check-ins' }],
  ['live from quiet homes', 'camera-at-home', live, { 'equity.home': 'quiet' }],
  ['own time from hard homes', 'camera-at-home', own, { 'equity.home': 'hard' }],
  ['live where nearly all take part', 'few-voices', live, { 'equity.participation': 'nearly-all' }],
  ['own time where few take part live', 'few-voices', own, { 'equity.participation': 'few-voices' }],
  ['live with little thinking time needed', 'wait-time', live, { 'flexibility.reflection': 'little' }],
  ['own time with much thinking time', 'wait-time', own, { 'flexibility.reflection': 'much' }],
  ['live with only a live adult', 'captions-and-time', live, { 'equity.support': 'live-adult' }],
  ['live to take something in', 'long-recording', live, { 'objectives.work': 'acquire' }],
  ['own time to produce', 'long-recording', own, { 'objectives.work': 'produce' }],
  ['own time where responding helps', 'solo-work', own, { 'engagement.interaction': 'helpful' }],
  ['a blend with nobody to answer', 'solo-work', blend, { 'engagement.interaction': 'not-needed' }],
]);

test.each(raised)('%s calls for the caution "%s"', (_, caution, mode, answers, context) => {
  expect(cautionsIn(mode, answers, context)).toContain(caution);
});

test.each(absent)('%s does not call for the caution "%s"', (_, caution, mode, answers, context) => {
  expect(cautionsIn(mode, answers, context)).not.toContain(caution);
});

describe('a long sitting', () => {
  const sittingOf = (liveMinutes: number, context: Context, mode: Mode = live) =>
    cautionsIn(mode, {}, context, liveMinutes).includes('long-sitting');

  test.each(grades)('at the limit of grade %s a live part is not too long', (grade) => {
    expect(sittingOf(limits.longSittingMinutes[grade], { grade })).toBe(false);
  });

  test.each(grades)('one minute past the limit of grade %s a live part is too long', (grade) => {
    expect(sittingOf(limits.longSittingMinutes[grade] + 1, { grade })).toBe(true);
  });

  test('without a grade the limit for adults holds', () => {
    expect(sittingOf(90, {})).toBe(false);
  });

  test('without a grade a live part past the limit for adults is too long', () => {
    expect(sittingOf(91, {})).toBe(true);
  });

  test('own time is no sitting', () => {
    expect(sittingOf(500, {}, own)).toBe(false);
  });
});

describe('what is not known', () => {
  const one = { 'objectives.one': '400' };

  test('fewer answers than the limit are few', () => {
    expect(cautionsIn(live, one)).toContain('few-answers');
  });

  test('as many answers as the limit are enough', () => {
    expect(cautionsIn(live, { ...one, 'objectives.two': '400' })).not.toContain('few-answers');
  });

  test('"not sure" is no answer', () => {
    expect(cautionsIn(live, { ...one, 'objectives.two': 'unsure' })).toContain('few-answers');
  });

  test('as many "not sure" as the limit are many', () => {
    const answers = { 'objectives.one': 'unsure', 'objectives.two': 'unsure' };
    expect(cautionsIn(live, answers)).toContain('many-unsure');
  });

  test('fewer "not sure" than the limit are not many', () => {
    expect(cautionsIn(live, { 'objectives.one': 'unsure' })).not.toContain('many-unsure');
  });
});

test('several cautions come in their fixed order, the most pressing first', () => {
  const found = cautionsIn(blend, {
    'objectives.work': 'acquire',
    'equity.support': 'both',
    'flexibility.reflection': 'much',
    'equity.home': 'hard',
    'access.connection': 'few',
  });
  expect(found).toEqual([
    'few-answers',
    'some-cannot-join',
    'prework-undone',
    'camera-at-home',
    'wait-time',
    'captions-and-time',
    'long-recording',
  ]);
});
