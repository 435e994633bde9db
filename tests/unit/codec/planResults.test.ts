import { describe, expect, test } from 'vitest';
import { planOf } from '../../support/anyPlan.ts';
import { answering } from '../../support/situations.ts';
import { readPlanFile, writePlanFile } from '#codec/planFile.ts';
import { readResults } from '#codec/planResults.ts';

const plan = planOf();

describe('the file of a plan made from a result', () => {
  test('brings along what the calculator was told, beside the plan as well', () => {
    const results = {
      a1: answering({ 'objectives.work': ['discuss', 'produce'] }, { context: { students: 28 } }),
    };
    const written = writePlanFile({ ...plan, results });
    expect(readPlanFile(written)).toEqual({ ok: true, value: { ...plan, results } });
    expect((JSON.parse(written) as { plan: object }).plan).toEqual(plan);
  });

  test.each([
    7,
    { a1: { answers: {} } },
    { a1: { ...answering({}), answers: { 'objectives.work': 3 } } },
    { a1: answering({}, { weights: { access: 9 } }) },
  ])('opens without results where %j stands for them', (wrong) => {
    expect(readResults(wrong)).toEqual({});
  });
});
