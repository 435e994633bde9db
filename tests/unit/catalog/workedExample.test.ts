import { describe, expect, test } from 'vitest';
import { decidingModel, loadCatalog } from '#catalog/loadCatalog.ts';
import { turnedByWeight, weightShifts } from '#catalog/weightShifts.ts';
import { twoParts, workedExample } from '#catalog/workedExample.ts';
import { weightFlips } from '#domain/robustness/weightFlips.ts';
import { modes } from '#domain/vocabulary.ts';
import { answering, modelOf, questionOf } from '../../support/situations.ts';

const catalog = loadCatalog();
const model = decidingModel(catalog);
const worked = workedExample(catalog);

describe('the sum shown for one example', () => {
  test('adds up: the points of the factors are the score of each mode', () => {
    modes.forEach((mode, at) => {
      const sum = worked.steps.reduce((total, { points }) => total + points[at]!.value, 0);
      expect(sum).toBeCloseTo(worked.result.scores[mode], 9);
    });
  });

  test('shows means of the fits above them', () => {
    for (const { answers, mean } of worked.steps) {
      mean.forEach(({ value }, at) => {
        const sum = answers.reduce((total, { fit }) => total + fit[at]!.value, 0);
        expect(value).toBeCloseTo(sum / answers.length, 9);
      });
    }
  });

  test('shares out the whole weight', () => {
    expect(worked.steps.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  test('leads by what lies between the best two scores', () => {
    const [best, second] = worked.result.ranking;
    expect(worked.leadPoints).toBe(worked.result.scores[best!] - worked.result.scores[second!]);
  });
});

describe('the weights that would turn a verdict', () => {
  test.each(catalog.examples)(
    '$name: the table’s t is the share at which the calculator flips',
    ({ situation }) => {
      const flips = weightFlips(situation, model).filter(({ onlyAtZero }) => !onlyAtZero);
      for (const { factor, to, rival } of flips) {
        const leader = modes.filter((mode) => mode !== rival);
        const levels = leader.map(
          (best) =>
            weightShifts({ situation }, best, rival, model).find((shift) => shift.factor === factor)!.level,
        );
        expect(levels.some((level) => Math.abs(level - to) < 1e-9)).toBe(true);
      }
    },
  );

  test('a share at which a third mode is ahead of both is not marked as reached', () => {
    const paper = modelOf([questionOf('objectives.thinking', ['420']), questionOf('access.device', ['014'])]);
    const situation = answering(
      { 'objectives.thinking': '420', 'access.device': '014' },
      { weights: { objectives: 3, access: 1 } },
    );
    const shifts = weightShifts({ situation }, 'synchronous', 'asynchronous', paper);
    expect(shifts.map(({ level, isReal }) => [level.toFixed(2), isReal])).toEqual([
      ['0.33', false],
      ['0.67', false],
    ]);
  });

  test('one example that weights can turn is found for contrast', () => {
    expect(turnedByWeight(catalog)).toMatchObject({ to: expect.any(Number) });
  });
});

test('two parts are averaged and only the blend is raised', () => {
  const { kinds, together } = twoParts(catalog);
  const means = modes.map((_, at) => (kinds[0]!.fit[at]!.value + kinds[1]!.fit[at]!.value) / 2);
  const raises = modes.map((_, at) => together[at]!.value - means[at]!);
  expect(raises).toEqual([0, 0, model.twoPartRaise.value]);
});
