import { describe, expect, test } from 'vitest';
import { worksheetOf } from '#domain/paper/worksheet.ts';
import {
  fifteenQuestions,
  modelOf,
  optionOf,
  questionOf,
  releasedModel,
} from '../../../support/situations.ts';

const alone = questionOf('engagement.independence', ['222', '322']);
const joining = questionOf('access.connection', ['222', '322']);

/** Fifteen questions that answer '222' or '322', with the two that checks ask about among them. */
const questions = fifteenQuestions.map((question) => {
  if (question.id === 'engagement.one') return alone;
  return question.id === 'access.one' ? joining : question;
});

const twoParts = (best: string) =>
  questionOf('objectives.one', [], {
    atMost: 2,
    answers: [optionOf('acquire', best, 'conveyance'), optionOf('discuss', best, 'convergence')],
  });

const withFirst = (first: ReturnType<typeof questionOf>) => [first, ...questions.slice(1)];

describe('the sheet of the released model', () => {
  const sheet = worksheetOf(releasedModel);

  test('holds whole numbers from 0 to 8 and nothing else', () => {
    const numbers = sheet.questions.flatMap(({ rows }) => rows.flatMap((row) => Object.values(row.numbers)));
    expect(numbers.filter((number) => !Number.isInteger(number) || number < 0 || number > 8)).toEqual([]);
  });

  test('asks every question of the model, in its order, by its number', () => {
    expect(sheet.questions.map(({ id }) => id)).toEqual(releasedModel.questions.map(({ id }) => id));
    expect(sheet.questions.map(({ number }) => number)).toEqual(
      releasedModel.questions.map((_, at) => at + 1),
    );
  });

  test('names the rows of a question by letters that differ', () => {
    const twice = sheet.questions.filter(
      ({ rows }) => new Set(rows.map(({ letter }) => letter)).size < rows.length,
    );
    expect(twice).toEqual([]);
  });

  test('keeps the version and the day of the model that it adds up like', () => {
    expect([sheet.version, sheet.released]).toEqual([releasedModel.version, releasedModel.released]);
  });
});

describe('the numbers on a sheet', () => {
  test('a question with one answer has its fits doubled, on one line', () => {
    const { lines, rows } = worksheetOf(modelOf(questions)).questions[1]!;
    expect(lines).toBe(1);
    expect(rows[1]!.numbers).toEqual({ synchronous: 6, asynchronous: 4, blended: 4 });
  });

  test('a question about two parts has its fits as they are, on two lines', () => {
    const { lines, rows } = worksheetOf(modelOf(withFirst(twoParts('312')))).questions[0]!;
    expect(lines).toBe(2);
    expect(rows[0]!.numbers).toEqual({ synchronous: 3, asynchronous: 1, blended: 2 });
  });

  test('the raise for two different parts is doubled like everything else', () => {
    expect(worksheetOf(modelOf(questions, { twoPartRaise: 3 })).raise).toBe(6);
  });

  test('fifteen answers that suit a mode perfectly make the full total', () => {
    expect(worksheetOf(modelOf(questions)).fullTotal).toBe(120);
  });
});

describe('thresholds in points of 100 become whole points of 120', () => {
  test.each([
    [5, 6],
    [7, 9],
    [10, 12],
    [12, 15],
    [0.5, 1],
  ])('a margin of %s points is won by a lead of %i', (margin, lead) => {
    expect(worksheetOf(modelOf(questions, { margin })).leadToWin).toBe(lead);
  });

  test('a clear lead of 12 points is a lead of 15', () => {
    expect(worksheetOf(modelOf(questions, { clearLead: 12 })).leadToBeClear).toBe(15);
  });
});

describe('whether a total can pass the full total', () => {
  test('it cannot where no question earns a raise', () => {
    expect(worksheetOf(modelOf(questions)).mayPassFullTotal).toBe(false);
  });

  test('it can where the other answers leave room for the raise', () => {
    const allBlend = questions.map((question) => questionOf(question.id, ['224', '334']));
    const model = modelOf([twoParts('224'), ...allBlend.slice(1)]);
    expect(worksheetOf(model).mayPassFullTotal).toBe(true);
  });

  test('in the released model it cannot, so the sheet need not say what happens then', () => {
    expect(worksheetOf(releasedModel).mayPassFullTotal).toBe(false);
  });
});

describe('what paper cannot carry is refused', () => {
  test('factors that differ in their number of questions', () => {
    expect(() => worksheetOf(modelOf(questions.slice(1)))).toThrow('differ in their number of questions');
  });

  test('a model without a margin', () => {
    expect(() => worksheetOf(modelOf(questions, { margin: 0 }))).toThrow('without a margin');
  });
});
