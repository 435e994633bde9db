import { describe, expect, test } from 'vitest';
import { situationOf } from '../../../support/anySituation.ts';
import { calculatorTool } from '../../../support/calculatorTool.ts';
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
    const noWeights = { objectives: 0, access: 0, engagement: 0, flexibility: 0, equity: 0 };
    const headlines = [
      reportOf(situationOf(), tool).headline,
      reportOf(situationOf({ answers: unsure }), tool).headline,
      reportOf({ ...video!.situation, weights: noWeights }, tool).headline,
      report.headline,
    ];
    expect(new Set(headlines).size).toBe(4);
  });

  test('rules that leave no mode say so', () => {
    const clash = situationOf({
      answers: { 'objectives.work': 'discuss', 'access.connection': 'few' },
      context: { minutes: 40, minLiveMinutes: 40 },
    });
    expect(reportOf(clash, tool).headline).toBe(tool.advice.verdicts.rulesConflict.headline);
  });

  test('as plain text names the policy that it stands under, and has no empty line where there is none', () => {
    const textUnder = (policy?: string) =>
      reportText(report, '', 'https://example.org/#1.x', phraseBook(tool.strings), policy).split('\n');
    expect(textUnder('Under Maple.')[2]).toBe('Under Maple.');
    expect(textUnder()).toEqual(textUnder('Under Maple.').toSpliced(2, 1));
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
