import { describe, expect, test } from 'vitest';
import { crossedOutBy, isSchoolCheck, needlessChecks, paperChecks } from '#domain/paper/paperChecks.ts';
import { worksheetOf } from '#domain/paper/worksheet.ts';
import { fifteenQuestions, modelOf, releasedModel } from '../../../support/situations.ts';

const { checks, questions } = worksheetOf(releasedModel);

/** The answers behind the letters that a check prints. */
const answersAt = (question: number, letters: readonly string[]) =>
  questions[question - 1]!.rows.filter(({ letter }) => letters.includes(letter)).map(({ answer }) => answer);

describe('what the checks of the released model ask', () => {
  test('about joining: the answers that stand for less than the floor, and the size of a phone group', () => {
    const { question, letters, phoneGroup, phoneLetter } = checks.fewCanJoin;
    expect(questions[question - 1]!.id).toBe('access.connection');
    expect(answersAt(question, letters)).toEqual(['half', 'few']);
    expect(phoneGroup).toBe(3);
    expect(answersAt(question, [phoneLetter!])).toEqual(['all']);
  });

  test('about length: each number of minutes once, with every grade that it holds for', () => {
    expect(checks.longest).toEqual([
      { minutes: 90, grades: ['k-2', '3-5', '6-8'] },
      { minutes: 180, grades: ['9-12', 'adult'] },
    ]);
  });

  test('about working alone: the youngest grades, and every answer but that they manage', () => {
    const { question, letters, grade } = checks.alone;
    expect(questions[question - 1]!.id).toBe('engagement.independence');
    expect(answersAt(question, letters)).toEqual(['adult-beside', 'check-ins']);
    expect(grade).toBe('k-2');
  });

  test('a model without a question that a check needs has no sheet', () => {
    expect(() => worksheetOf(modelOf(fifteenQuestions))).toThrow('needs the question access.connection');
  });
});

describe('what a yes crosses out', () => {
  test('every check crosses out at least one mode and never all three', () => {
    const counts = paperChecks.map((check) => crossedOutBy[check].length);
    expect(counts.filter((count) => count < 1 || count > 2)).toEqual([]);
  });

  test('a school that asks for live time crosses out own time', () => {
    expect(crossedOutBy['live-asked']).toEqual(['asynchronous']);
  });

  test('a school that asks for own time crosses out live', () => {
    expect(crossedOutBy['own-time-asked']).toEqual(['synchronous']);
  });

  test('the checks of the school come first, so that the sheet can rule a line below them', () => {
    expect(paperChecks.map(isSchoolCheck).lastIndexOf(true)).toBe(4);
    expect(paperChecks.slice(0, 5).every(isSchoolCheck)).toBe(true);
  });

  test('whether a blend is needed comes last, since it asks what is crossed out already', () => {
    expect(paperChecks.slice(-2)).toEqual(needlessChecks);
  });
});
