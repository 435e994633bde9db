import { describe, expect, test } from 'vitest';
import { noWeights } from '../../../support/situations.ts';
import { situationOf } from '../../../support/anySituation.ts';
import { calculatorTool } from '../../../support/calculatorTool.ts';
import type { Answers, Context } from '#domain/decision/situation.ts';
import { reportOf } from '#islands/shared/report.ts';
import { reportText } from '#islands/calculator/reportText.ts';
import { phraseBook } from '#wording/phrases.ts';

const tool = calculatorTool();
const [, video] = tool.examples;
const report = reportOf(video!.situation, tool);

describe('a result in words', () => {
  test('gives one reason for each factor', () => {
    expect(report.reasons.map(({ factor }) => factor)).toEqual([
      'objectives',
      'access',
      'engagement',
      'flexibility',
      'equity',
    ]);
  });

  test('shows the best mode first and the ruled-out ones last, still with their scores', () => {
    const few = reportOf(
      situationOf({ answers: { 'objectives.work': 'discuss', 'access.connection': 'few' } }),
      tool,
    );
    expect(few.scores.at(-1)).toMatchObject({ mode: 'synchronous', isRuledOut: true });
    expect(few.scores.at(-1)!.score).toBeGreaterThan(0);
    expect(few.ruledOut[0]?.text).toContain('80');
  });

  test('tells minutes that were assumed from minutes that were given', () => {
    const open = reportOf(situationOf({ answers: { 'objectives.work': 'discuss' } }), tool);
    expect([open.minutesAssumed, report.minutesAssumed]).toEqual([true, false]);
  });

  test('nothing answered, all unsure and no weights each have their own words', () => {
    const unsure = Object.fromEntries(report.model.questions.map(({ id }) => [id, 'unsure']));
    const headlines = [
      reportOf(situationOf(), tool).headline,
      reportOf(situationOf({ answers: unsure }), tool).headline,
      reportOf({ ...video!.situation, weights: noWeights }, tool).headline,
      report.headline,
    ];
    expect(new Set(headlines).size).toBe(4);
  });

  test('as plain text names the policy that it stands under, and has no empty line where there is none', () => {
    const textUnder = (policy?: string) =>
      reportText(report, '', 'https://example.org/#1.x', phraseBook(tool.strings), policy).split('\n');
    expect(textUnder('Under Maple.')[3]).toBe('Under Maple.');
    expect(textUnder()).toEqual(textUnder('Under Maple.').toSpliced(3, 1));
  });

  test('as plain text says how much was answered and whose model decided, as the result does', () => {
    const maple = reportOf(video!.situation, calculatorTool({ district: 'Maple Schools' }));
    const text = reportText(maple, '', 'https://example.org/#1.x', phraseBook(tool.strings));
    expect(text.split('\n')[2]).toBe(
      `15 of 15 questions answered. Decided by model version ${tool.deciding.version}, as set by Maple Schools.`,
    );
  });

  test('of an older version does not name the district, which has changed only today’s', () => {
    const maple = calculatorTool({ district: 'Maple Schools' });
    expect(reportOf(video!.situation, maple, tool.models[0]).decidedBy).toMatch(
      /Decided by model version 1\.$/,
    );
  });

  test('as plain text holds title, verdict, reasons, minutes and link', () => {
    const text = reportText(report, 'Fractions clip', 'https://example.org/#1.x', phraseBook(tool.strings));
    for (const part of [
      'Fractions clip',
      report.headline,
      report.reasons[0]!.reason,
      'min',
      'https://example.org/#1.x',
    ]) {
      expect(text).toContain(part);
    }
  });
});

describe('a result of which nothing is weighed, under a rule', () => {
  const ofAll = (answer: string) => Object.fromEntries(report.model.questions.map(({ id }) => [id, answer]));
  const halfCanJoin = { 'objectives.work': 'discuss', 'access.connection': 'half' };

  test('no factor counts and half the class can join: says that no answer adds anything, and what is left', () => {
    const { headline, explanation, strength } = reportOf(
      situationOf({ answers: halfCanJoin, weights: noWeights }),
      tool,
    );
    expect([headline, strength]).toEqual(['Nothing counts yet.', '']);
    expect(explanation).toMatch(/^No factor that you answered counts/);
    expect(explanation).toContain('the rules alone decide: they leave a blend and own time');
  });

  test('no factor counts: no ways of weighing are counted', () => {
    const { changes } = reportOf(situationOf({ answers: halfCanJoin, weights: noWeights }), tool);
    expect(changes.acceptability).toBe('');
  });

  test('a teacher who is sure of nothing in a school that wants both is not told of a clear choice', () => {
    const { headline, explanation } = reportOf(
      situationOf({ answers: ofAll('unsure'), context: { policy: 'both-required' } }),
      tool,
    );
    expect(headline).toBe('Find out one thing first: who can join.');
    expect(explanation).toMatch(
      /^Every answer so far is “not sure”.+the rules alone decide, and they leave only a blend\.$/,
    );
  });

  test('before any answer, the start is the mode that the school’s rule leaves', () => {
    const { headline, explanation } = reportOf(
      situationOf({ context: { policy: 'own-time-required' } }),
      tool,
    );
    expect(headline).toBe('Before any answer: start from own time.');
    expect(explanation).toMatch(/^Nothing about your class is in here yet\..+they leave only own time\.$/);
  });

  test('without a rule, the start is the guidance’s', () => {
    expect(reportOf(situationOf(), tool).explanation).toMatch(/start from a blend, as the guidance does\.$/);
  });

  test('one answer that counts is enough for the usual words', () => {
    const counted = reportOf(situationOf({ answers: halfCanJoin }), tool);
    expect(counted.headline).toBe(tool.advice.verdicts[counted.decision.verdict].headline);
  });
});

describe('rules that leave one mode, or none', () => {
  const seminar = { 'objectives.work': 'discuss', 'engagement.interaction': 'essential' };
  const under = (context: Context, answers: Answers = seminar) =>
    reportOf(situationOf({ answers, context }), tool);
  const { rulesConflict } = tool.advice.verdicts;

  test('one mode left: it is called clear, and each other mode is named with the school’s rule', () => {
    const { headline, strength, explanation, changes, ruledOut } = under({ policy: 'both-required' });
    expect([headline, strength]).toEqual(['Blend it: part alone, part together.', 'Clear.']);
    expect(explanation).toMatch(/^A blend is the clear choice: no other mode open to you comes close/);
    expect(changes.acceptability).toBe('The rules leave only a blend, however you weigh the factors.');
    expect(ruledOut.map(({ mode, name }) => `${mode}: ${name}`)).toEqual([
      'Live: Your school requires both',
      'Own time: Your school requires both',
    ]);
  });

  test('a school that requires live time and allows no live minute hears that its own rules collide', () => {
    const { headline, explanation } = under({ policy: 'live-required', maxLiveMinutes: 0 });
    expect([headline, explanation]).toEqual([rulesConflict.headline, rulesConflict.school]);
    expect(explanation).not.toContain('phone line');
  });

  test('a school that wants every minute live, with too few who can join, hears how more could join', () => {
    const fewCanJoin = { ...seminar, 'access.connection': 'few' };
    const { headline, explanation } = under({ minutes: 40, minLiveMinutes: 40 }, fewCanJoin);
    expect([headline, explanation]).toEqual([rulesConflict.headline, rulesConflict.reach]);
  });

  test('where no mode is left, nothing is called clear and no ways of weighing are counted', () => {
    const { strength, shortName, headline, changes } = under({ policy: 'no-mode' });
    expect([strength, shortName, changes.acceptability]).toEqual(['', headline, '']);
  });

  test('where the hour is too long to be all live, no phone line is advised', () => {
    const { explanation } = under({ grade: 'k-2', minutes: 240, minLiveMinutes: 240 });
    expect(explanation).toBe(rulesConflict.limit);
  });

  test('a first-grader alone at home on a day without live minutes meets a limit, even where few can join', () => {
    const fewCanJoin = { ...seminar, 'access.connection': 'few' };
    const { explanation } = under({ grade: 'k-2', adultAtHome: 'no', maxLiveMinutes: 0 }, fewCanJoin);
    expect(explanation).toBe(rulesConflict.limit);
  });
});

describe('rules on live minutes that contradict each other', () => {
  const under = (context: Context) =>
    reportOf(situationOf({ answers: { 'objectives.work': 'discuss' }, context }), tool);

  test.each([
    [
      'at least 40 and at most 20 of 45 minutes',
      { minutes: 45, minLiveMinutes: 40, maxLiveMinutes: 20 },
      'One asks for at least 40 live minutes. The other allows at most 20.',
    ],
    [
      'at least 40 and at most 20, without a length',
      { minLiveMinutes: 40, maxLiveMinutes: 20 },
      'One asks for at least 40 live minutes. The other allows at most 20.',
    ],
    [
      'four fifths and at most 20 of 45 minutes',
      { minutes: 45, minLiveShare: 0.8, maxLiveMinutes: 20 },
      'One asks for 80% of 45 minutes live, which makes 36. The other allows at most 20.',
    ],
    [
      'at least 10 and no live minute',
      { minLiveMinutes: 10, maxLiveMinutes: 0 },
      'One asks for at least 10 live minutes. The other allows at most 0.',
    ],
  ])('%s: both are named with their numbers, and no plan is called clear', (_, context, rules) => {
    const { headline, explanation, strength, changes } = under(context);
    expect(headline).toBe('Two rules on live minutes contradict each other.');
    expect(explanation).toContain(rules);
    expect(explanation).not.toMatch(/comes close|\{/);
    expect([strength, changes.acceptability]).toEqual(['', '']);
  });

  test('at least 20 and at most 20 can both be kept', () => {
    expect(under({ minutes: 45, minLiveMinutes: 20, maxLiveMinutes: 20 }).strength).toBe('Clear.');
  });

  test('the verdict itself stays what the model decided, so that a link keeps it', () => {
    const { decision } = under({ minutes: 45, minLiveMinutes: 40, maxLiveMinutes: 20 });
    expect(decision).toMatchObject({ verdict: 'blended', minutesConflict: { least: 40, most: 20 } });
  });
});
