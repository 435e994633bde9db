import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentModel, loadModels } from '#catalog/loadCatalog.ts';
import { equalWeights } from '#domain/decision/situation.ts';
import { answerForShare, boundsOf, decideWithin, stepsAtFloor } from '#domain/robustness/bounds.ts';

const model = currentModel(loadModels());
const steps = [
  { answer: 'all', from: 0.95 },
  { answer: 'most', from: 0.8 },
  { answer: 'half', from: 0.35 },
  { answer: 'few', from: 0 },
];

describe('what separate percentages allow to say', () => {
  test('device 90, connection 80, quiet place 70 means between 40 and 70 of 100', () => {
    expect(boundsOf([0.9, 0.8, 0.7])).toEqual({ least: 0.4, most: 0.7 });
  });

  test('one percentage is exact', () => {
    expect(boundsOf([0.83])).toEqual({ least: 0.83, most: 0.83 });
  });

  test('low percentages may leave nobody', () => {
    expect(boundsOf([0.4, 0.5])).toEqual({ least: 0, most: 0.4 });
  });

  test('nothing known is no bounds', () => {
    expect(boundsOf([])).toBeUndefined();
  });

  test('a class counted one by one always lies within the bounds', () => {
    const student = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean());
    fc.assert(
      fc.property(fc.array(student, { minLength: 100, maxLength: 100 }), (students) => {
        const share = (has: (of: readonly boolean[]) => boolean) => students.filter(has).length / 100;
        const { least, most } = boundsOf([0, 1, 2].map((part) => share((of) => of[part]!)))!;
        const all = share((of) => of.every(Boolean));
        expect(all).toBeGreaterThanOrEqual(least - 1e-9);
        expect(all).toBeLessThanOrEqual(most + 1e-9);
      }),
    );
  });
});

describe('the verdict at both ends', () => {
  const seminar = {
    answers: { 'objectives.work': 'discuss', 'engagement.interaction': 'essential' },
    weights: equalWeights,
    context: {},
  };

  test('a share under the reach floor never counts as most', () => {
    expect(answerForShare(model.guardrails.reachFloor.value - 0.01, steps)).toBe('half');
    expect(answerForShare(model.guardrails.reachFloor.value, steps)).toBe('most');
  });

  test('a district with a lower floor counts a share at that floor as most', () => {
    const reachFloor = { ...model.guardrails.reachFloor, value: 0.75 };
    const lower = stepsAtFloor(steps, { ...model, guardrails: { ...model.guardrails, reachFloor } });
    expect([answerForShare(0.78, lower), answerForShare(0.74, lower)]).toEqual(['most', 'half']);
  });

  test('asks for the one count when the ends disagree', () => {
    const within = decideWithin({ least: 0.4, most: 1 }, seminar, steps, model);
    expect(within.atMost.verdict).toBe('synchronous');
    expect(within.atLeast.verdict).not.toBe('synchronous');
    expect(within.isSettled).toBe(false);
  });

  test('is settled when the ends agree', () => {
    expect(decideWithin({ least: 0.95, most: 1 }, seminar, steps, model).isSettled).toBe(true);
  });
});

test('two ends that leave different modes open settle nothing', () => {
  const answers = {
    'objectives.work': 'practice',
    'objectives.thinking': 'create',
    'objectives.feedback': 'immediate',
    'engagement.interaction': 'not-needed',
    'engagement.belonging': 'settled',
    'engagement.independence': 'independent',
    'flexibility.schedule': 'shared-time',
    'flexibility.pace': 'similar',
    'flexibility.reflection': 'little',
    'equity.support': 'live-adult',
    'equity.home': 'mixed',
  };
  const within = decideWithin(
    { least: 0.2, most: 0.97 },
    { answers, weights: equalWeights, context: {} },
    steps,
    model,
  );
  expect([within.atLeast.verdict, within.atMost.verdict]).toEqual(['either', 'either']);
  expect(within.isSettled).toBe(false);
});
