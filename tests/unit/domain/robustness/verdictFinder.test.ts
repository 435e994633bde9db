import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentModel, loadModels } from '#catalog/loadCatalog.ts';
import { decide } from '#domain/decision/decide.ts';
import { verdictFinder } from '#domain/robustness/verdictFinder.ts';
import { anySituation } from '../../../support/anySituation.ts';

const model = currentModel(loadModels());

const anyChange = fc
  .constantFrom(...model.questions)
  .chain(({ id, answers }) => fc.constantFrom(...answers).map((option) => ({ question: id, to: option.id })));

describe('trying other answers quickly', () => {
  test('gives the same verdict as deciding anew, for one change and for two', () => {
    fc.assert(
      fc.property(anySituation(model), anyChange, anyChange, (situation, first, second) => {
        const changes = first.question === second.question ? [first] : [first, second];
        const answers = { ...situation.answers };
        for (const { question, to } of changes) answers[question] = to;
        const anew = decide({ ...situation, answers }, model);
        expect(verdictFinder(situation, model)(changes)).toBe(anew.verdict);
      }),
      { numRuns: 2000 },
    );
  });
});
