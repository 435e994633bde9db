import { describe, expect, test } from 'vitest';
import { cases, catalog } from '#catalog/catalog.ts';
import { plannerTool } from '#components/plannerTool.ts';
import { readPlanFile, writePlanFile } from '#codec/planFile.ts';
import { decide } from '#domain/decision/decide.ts';
import { planAdvice } from '#domain/plan/advice.ts';
import { applyEdit } from '#domain/plan/edits.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { PlanEdit } from '#domain/plan/planEdit.ts';
import { twinEdit } from '#domain/plan/sources.ts';
import { planFromResult } from '#islands/planner/start/resultPlan.ts';

const tool = plannerTool();
const released = tool.model;
const { reach, home, shareSteps } = tool.classroom;
const setting = { model: released, weights: tool.weights, reach, home, shareSteps, answers: tool.answers };
const found = [
  ...catalog().examples.map(({ name, situation }) => ({ name, situation })),
  ...cases().map(({ title, situation }) => ({ name: title, situation })),
];

describe('a plan made from a result', () => {
  test.each(found)('says of “$name” what the calculator said', ({ situation }) => {
    const plan = planFromResult({ situation, model: released }, tool);
    const { verdict, strength } = decide(situation, released);
    expect(planAdvice(plan, setting)).toMatchObject([{ verdict, strength, isFromKindAlone: false }]);
    expect(planAdvice(plan, setting)[0]!.stance).not.toBe('differs');
  });

  const { situation } = found.find(({ name }) => name === 'Group project')!;
  const blend = planFromResult({ situation, model: released }, tool);
  const after = (...edits: readonly PlanEdit[]): Plan =>
    edits.reduce((plan, edit) => applyEdit(plan, edit).plan, blend);
  const verdicts = (plan: Plan) => planAdvice(plan, setting).map(({ verdict }) => verdict);
  const knows = (plan: Plan) => Object.keys(plan.results ?? {});

  test('holds to it when its parts are joined, also without the part that its set is named after', () => {
    const joined = after({ kind: 'remove', id: 'a1' }, { kind: 'join', set: 'a1' });
    expect(joined.activities).toHaveLength(1);
    expect([verdicts(joined), knows(joined)]).toEqual([['blended'], [joined.activities[0]!.id]]);
  });

  test('holds to it for a copy of the whole, and not for a copy of one part', () => {
    const join = { kind: 'join', set: 'a1' } as const;
    expect(verdicts(after(join, { kind: 'duplicate', id: 'a1' }))).toEqual(['blended', 'blended']);
    expect(knows(after({ kind: 'duplicate', id: 'a1' }))).toEqual(['a1']);
  });

  test('holds to it where the teacher chooses the other mode', () => {
    const joined = after({ kind: 'join', set: 'a1' });
    const turned = applyEdit(joined, twinEdit(joined.activities[0]!, undefined)).plan;
    expect(planAdvice(turned, setting)).toMatchObject([{ verdict: 'blended', stance: 'differs' }]);
  });

  test('forgets it with its last part', () => {
    expect(after(...blend.activities.map(({ id }) => ({ kind: 'remove', id }) as const))).not.toHaveProperty(
      'results',
    );
  });

  test('names its parts by the kind of work', () => {
    expect(new Set(blend.activities.map(({ title }) => title))).toEqual(new Set(['Make one thing together']));
  });

  test('keeps it in the browser and in its file', () => {
    expect(readPlanFile(writePlanFile(blend))).toEqual({ ok: true, value: blend });
  });
});
