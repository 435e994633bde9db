import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityOf, anyPlan, planOf } from '../../support/anyPlan.ts';
import { readPlanFile, writePlanFile } from '#codec/planFile.ts';

const plan = planOf({
  activities: [activityOf({ activityId: 'from-another-district', notes: 'Line 1\nLine 2' })],
});
const file = writePlanFile(plan);
const changed = (change: object): string => JSON.stringify({ ...(JSON.parse(file) as object), ...change });

describe('a plan’s file', () => {
  test('opens again whole', () => {
    fc.assert(
      fc.property(anyPlan, (any) => {
        expect(readPlanFile(writePlanFile(any))).toEqual({ ok: true, value: any });
      }),
      { numRuns: 200 },
    );
  });

  test('brings the key of its calendar entries along, beside the plan, where older copies of the site read past it', () => {
    const keyed = { ...plan, calendarKey: 'k7' };
    const written = writePlanFile(keyed);
    expect(readPlanFile(written)).toEqual({ ok: true, value: keyed });
    expect((JSON.parse(written) as { plan: object }).plan).toEqual(plan);
  });

  test.each([7, '', 'two\nlines', 'x'.repeat(41), null])(
    'opens without the key where %j stands for it',
    (wrong) => {
      expect(readPlanFile(changed({ calendarKey: wrong }))).toEqual({ ok: true, value: plan });
    },
  );

  test('keeps an activity that this library does not know', () => {
    expect(readPlanFile(file)).toEqual({ ok: true, value: plan });
  });

  test('opens after an editor has put a mark at its beginning', () => {
    expect(readPlanFile(`\ufeff${file}`)).toEqual({ ok: true, value: plan });
  });
});

describe('a file that does not open says why', () => {
  test.each([
    ['foreign', ''],
    ['foreign', 'soup'],
    ['foreign', '[]'],
    ['foreign', '{"kind":"live-or-later-policy","version":1}'],
    ['newer', changed({ version: 2, plan: { days: 'another form' } })],
    ['cut', file.slice(0, file.length / 2)],
    ['cut', file.slice(0, -3)],
  ])('%s: %j', (reason, text) => {
    expect(readPlanFile(text)).toEqual({ ok: false, reason: { reason } });
  });

  test.each([
    ['version', changed({ version: 'first' })],
    ['plan', changed({ plan: null })],
    ['days', changed({ plan: { ...plan, days: 99 } })],
    [
      'activities.0.mode',
      changed({ plan: planOf({ activities: [activityOf({ mode: 'x' as 'synchronous' })] }) }),
    ],
  ])('damaged at %s', (field, text) => {
    expect(readPlanFile(text)).toEqual({ ok: false, reason: { reason: 'damaged', field } });
  });

  test('wherever it was cut, nothing is thrown and nothing opens', () => {
    fc.assert(
      fc.property(anyPlan, fc.double({ min: 0, max: 0.99, noNaN: true }), (any, share) => {
        const whole = writePlanFile(any).trimEnd();
        expect(readPlanFile(whole.slice(0, Math.floor(share * whole.length))).ok).toBe(false);
      }),
    );
  });
});
