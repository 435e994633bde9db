import { describe, expect, test } from 'vitest';
import { live, ownTime, planOf } from '../../../support/plans.ts';
import { encodeClassLink } from '#codec/classLink.ts';
import { encodePlanLink } from '#codec/planLink.ts';
import { encodePolicyLink } from '#codec/policyLink.ts';
import { blankPolicy } from '#domain/policy/policyCard.ts';
import { plannerTool } from '#components/plannerTool.ts';
import { arrivalIn, libraryTexts, withArriving, blankPlan } from '#islands/planner/start/arrival.ts';
import type { PlannerTool } from '#islands/planner/plannerTool.ts';

const tool: PlannerTool = plannerTool();
const week = planOf([live('a1'), ownTime('a2')]);
const card = { ...blankPolicy, name: 'Maple rules' };
const profile = {
  rows: [{ count: 20, device: 'shared', connection: 'pages', quietPlace: 'no', phoneLine: true, tags: [] }],
} as const;
const linkWith = (...parts: string[]) => encodePlanLink(week, libraryTexts(tool.library), parts);

describe('an address that somebody sent', () => {
  test('opens a plan to read, with the class and the policy that rode along', async () => {
    const link = await linkWith(encodeClassLink(profile), encodePolicyLink(card));
    expect(await arrivalIn(`https://example.org/planner/#${link}`, tool)).toEqual({
      kind: 'receive',
      received: {
        plan: week,
        profile,
        card: expect.objectContaining({ name: 'Maple rules' }),
        hasLostPart: false,
      },
    });
  });

  test('opens the plan alone where what rode along is damaged, and says that something is lost', async () => {
    const link = await linkWith(encodeClassLink(profile).replace(/.$/, (end) => (end === '0' ? '1' : '0')));
    expect(await arrivalIn(link, tool)).toEqual({
      kind: 'receive',
      received: { plan: week, hasLostPart: true },
    });
  });

  test('opens a copy of a template by its name', async () => {
    const { id, plan } = tool.templates[0]!;
    expect(await arrivalIn(`t1.${id}`, tool)).toMatchObject({ kind: 'open', plan });
  });

  test('brings an activity of the library in the form that it names', async () => {
    const arrival = await arrivalIn('a1.socratic-seminar.blended', tool);
    expect(arrival).toMatchObject({ kind: 'ask', arriving: { form: 'blended' } });
    if (arrival.kind !== 'ask') return;
    const { activities } = withArriving(blankPlan(1), arrival.arriving);
    expect(activities.map(({ activityId }) => activityId)).toContain('socratic-seminar');
    expect(activities.length).toBeGreaterThan(1);
  });
});

test.for([
  ['l1.', 'cut'],
  ['l9.000abc', 'newer'],
  ['t9.flipped-lesson', 'newer'],
  ['a1.socratic-seminar', 'cut'],
  ['recipe=soup', 'foreign'],
  ['https://example.org/planner/', 'foreign'],
])('the address “%s” is told to be %s', async ([text, problem]) => {
  expect(await arrivalIn(text!, tool)).toEqual({ kind: 'problem', problem });
});

test.for([
  ['t1.no-such-plan', 'start.unknownTemplate'],
  ['a1.no-such-activity.synchronous', 'start.unknownActivity'],
])('what “%s” names and this site has not is said in a sentence', async ([text, key]) => {
  expect(await arrivalIn(text!, tool)).toEqual({ kind: 'say', notice: { key, isProblem: true } });
});
