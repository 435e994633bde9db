import { describe, expect, test } from 'vitest';
import { currentModel, loadCatalog } from '#catalog/loadCatalog.ts';
import { decide } from '#domain/decision/decide.ts';
import { chosenOptions } from '#domain/decision/score.ts';
import { modes } from '#domain/vocabulary.ts';

const { examples, models } = loadCatalog();
const model = currentModel(models);

describe.each(examples)('the example $id', ({ situation }) => {
  test('answers all fifteen questions', () => {
    const open = model.questions.filter((question) => chosenOptions(question, situation.answers).length === 0);
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  test('says how long the activity is, so that the pattern fits it', () => {
    expect(situation.context.minutes).toBeGreaterThan(0);
  });
});

test.each(modes)('an example shows a class for which the verdict is %s', (mode) => {
  const verdicts = examples.map(({ situation }) => decide(situation, model).verdict);
  expect(verdicts).toContain(mode);
});
