import { expect, test } from 'vitest';
import { ownTime, planOf } from '../../../support/plans.ts';
import { writePlanFile } from '#codec/planFile.ts';
import { readPlanText } from '#islands/planner/start/readPlanText.ts';

test('a file whose days are mixed opens in the order of its days', async () => {
  const mixed = planOf([ownTime('a1', { day: 1 }), ownTime('a2'), ownTime('a3', { day: 1 }), ownTime('a4')]);
  const read = await readPlanText(writePlanFile({ ...mixed, days: 2 }));
  expect(read.ok && read.value.plan.activities.map(({ id }) => id)).toEqual(['a2', 'a4', 'a1', 'a3']);
});
