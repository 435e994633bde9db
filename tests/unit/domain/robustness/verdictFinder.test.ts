import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentModel, loadModels } from '#catalog/loadCatalog.ts';
import { decide } from '#domain/decision/decide.ts';
import type { Answers } from '#domain/decision/situation.ts';
import { verdictFinder } from '#domain/robustness/verdictFinder.ts';
import { anySituation } from '../../../support/anySituation.ts';

const model = currentModel(loadModels());

const anyChange = fc.constantFrom(...model.questions).chain(({ id, atMost, answers }) => {
  const ids = answers.map((option) => option.id);
  const one = fc.constantFrom(...ids);
  const to = atMost === 1 ? one : fc.oneof(one, fc.subarray(ids, { minLength: 2, maxLength: 2 }));
  return to.map((choice) => ({ question: id, to: choice }));
});

describe('trying other answers quickly', () => {
  test('gives the same verdict as deciding anew, for one change and for two', () => {
    fc.assert(
      fc.property(anySituation(model), anyChange, anyChange, (situation, first, second) => {
        const changes = first.question === second.question ? [first] : [first, second];
        const answers: Record<string, Answers[string]> = { ...situation.answers };
        for (const { question, to } of changes) answers[question] = to;
        const anew = decide({ ...situation, answers }, model);
        expect(verdictFinder(situation, model)(changes)).toBe(anew.verdict);
      }),
      { numRuns: 2000 },
    );
  });
});
