import { describe, expect, test } from 'vitest';
import { verdicts } from '#catalog/casePages.ts';
import { caseBreaches } from '#catalog/checkCases.ts';
import { currentModel, loadCatalog } from '#catalog/loadCatalog.ts';
import { loadCases } from '#catalog/loadCases.ts';
import { calls } from '#catalog/schemas/caseSchema.ts';
import { chosenOptions } from '#domain/decision/score.ts';
import { grades } from '#domain/vocabulary.ts';

const { models } = loadCatalog();
const model = currentModel(models);
const cases = loadCases({ models });

describe.each(cases)('the case $id', (one) => {
  test('comes to the verdict, the strength and the changes that it tells', () => {
    expect(caseBreaches(one, model)).toEqual([]);
  });

  test('has every question of the calculator filled in, as the teacher in it did', () => {
    const open = model.questions.filter(
      (question) =>
        chosenOptions(question, one.situation.answers).length === 0 &&
        one.situation.answers[question.id] === undefined,
    );
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  test('is a story of 120 to 220 words', () => {
    const words = one.story.join(' ').split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(120);
    expect(words).toBeLessThanOrEqual(220);
  });
});

test('there are at least sixteen cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(16);
});

test('no two cases claim the same place in the order', () => {
  const orders = cases.map(({ order }) => order);
  expect(orders.filter((order, index) => orders.indexOf(order) !== index)).toEqual([]);
});

test.each(grades)('a teacher of %s finds at least two', (grade) => {
  expect(cases.filter((one) => one.grade === grade).length).toBeGreaterThanOrEqual(2);
});

test.each(verdicts)('at least two come out as %s', (verdict) => {
  expect(cases.filter((one) => one.verdict === verdict).length).toBeGreaterThanOrEqual(2);
});

test.each(calls)('at least a third are %s calls', (call) => {
  expect(cases.filter((one) => one.call === call).length).toBeGreaterThanOrEqual(cases.length / 3);
});
