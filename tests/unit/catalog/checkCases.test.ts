import { describe, expect, test } from 'vitest';
import { caseBreaches } from '#catalog/checkCases.ts';
import { currentModel, loadCatalog } from '#catalog/loadCatalog.ts';
import { decide } from '#domain/decision/decide.ts';
import { answerFlips } from '#domain/robustness/answerFlips.ts';

const { examples, models } = loadCatalog();
const model = currentModel(models);
// A class whose verdict one answer turns, whatever the model's numbers.
const { situation, flip } = examples
  .map((example) => ({
    situation: example.situation,
    flip: answerFlips(example.situation, model).find(({ changes }) => changes.length === 1),
  }))
  .find((example) => example.flip !== undefined)!;
const change = flip!.changes[0]!;
const { verdict, strength } = decide(situation, model);
const honest = {
  id: 'quiet-call',
  situation,
  verdict,
  strength,
  wouldChange: [{ question: change.question, answer: change.to, verdict: flip!.verdict, because: 'So.' }],
};
const otherVerdict = verdict === 'asynchronous' ? 'synchronous' : 'asynchronous';
const changed = (part: Partial<(typeof honest.wouldChange)[number]>) => ({
  ...honest,
  wouldChange: [{ ...honest.wouldChange[0]!, ...part }],
});

describe('a case that the model no longer shares', () => {
  test('passes while story, verdict and changes agree with it', () => {
    expect(caseBreaches(honest, model)).toEqual([]);
  });

  test('names both verdicts and the remedy', () => {
    expect(caseBreaches({ ...honest, verdict: otherVerdict, wouldChange: [] }, model)).toEqual([
      `cases/quiet-call.yaml, field verdict: expected ${verdict}, as model ${model.version} decides, found ${otherVerdict}. Change the answers, or tell the case again with ${verdict}.`,
    ]);
  });

  test('asks for a change where a single answer would turn the verdict and none is named', () => {
    expect(caseBreaches({ ...honest, wouldChange: [] }, model).join()).toContain(
      'cases/quiet-call.yaml, field wouldChange: expected at least one change, such as ',
    );
  });

  test('names both strengths', () => {
    const told = strength === 'clear' ? 'leaning' : 'clear';
    expect(caseBreaches({ ...honest, strength: told }, model).join()).toContain(
      `field strength: expected ${strength}, as model ${model.version} decides, found ${told}`,
    );
  });

  test('says which change does not turn the verdict as told', () => {
    const told = flip!.verdict === otherVerdict ? 'either' : otherVerdict;
    expect(caseBreaches(changed({ verdict: told }), model).join()).toContain(
      `cases/quiet-call.yaml, field wouldChange.0.verdict: expected ${flip!.verdict}`,
    );
  });

  test('refuses a change to the verdict that it already has', () => {
    expect(caseBreaches(changed({ verdict }), model).join()).toContain(
      'expected another verdict than the case’s own',
    );
  });

  test('refuses a change of a question that there is not', () => {
    expect(caseBreaches(changed({ question: 'access.weather' }), model)).toEqual([
      `cases/quiet-call.yaml, field wouldChange.0.question: expected a question of model ${model.version}, found access.weather.`,
    ]);
  });

  test('refuses an answer that the question does not have, and lists those it has', () => {
    const known = model.questions.find(({ id }) => id === change.question)!.answers.map(({ id }) => id);
    expect(caseBreaches(changed({ answer: 'sunny' }), model)).toEqual([
      `cases/quiet-call.yaml, field wouldChange.0.answer: expected one of ${known.join(', ')}, found sunny.`,
    ]);
  });
});
