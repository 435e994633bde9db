import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityOf, anyPlan, planOf, twoActivities } from '../../support/anyPlan.ts';
import { planFromText, planText } from '#codec/planText.ts';
import { toSentPlan } from '#codec/sentPlan.ts';
import type { Plan } from '#domain/plan/plan.ts';

const sent = (plan: Plan) => toSentPlan(plan, twoActivities);

describe('the plain text of a plan', () => {
  test('holds any plan', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        expect(planFromText(planText(sent(any)))).toEqual(sent(any));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('is short where little is said', () => {
    expect(planText(sent(planOf({ activities: [] })))).toBe(
      '["Fractions in a week",0,0,0,5,0,["","","",0,0,0,0,0,0,0,0,0,0,0,0]]',
    );
  });

  test('keeps days and ids as steps, which look alike where plans do', () => {
    const activities = [1, 2, 3].map((number) => activityOf({ id: `a${number}`, day: number - 1 }));
    expect(planText(sent(planOf({ activities })))).toContain(',0,[20,20,20],[0,1,1],');
  });
});

describe('a text that the site would not write', () => {
  const text = planText(sent(planOf()));

  test.each([
    '',
    'null',
    '{}',
    '[]',
    text.slice(0, -1),
    text.replace(',', ', '),
    text.replace('[20]', '[2e1]'),
  ])('is no plan: %j', (other) => {
    expect(planFromText(other)).toBeUndefined();
  });

  test('never opens as anything that is then written otherwise', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), fc.string({ maxLength: 2 }), (any, at, piece) => {
        const whole = planText(sent(any));
        const place = at % whole.length;
        const other = whole.slice(0, place) + piece + whole.slice(place + 1);
        const opened = planFromText(other);
        expect(opened === undefined ? other : planText(opened)).toBe(other);
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});
