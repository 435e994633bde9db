import { expect, test } from 'vitest';
import { limitFor, remedyIf } from '#domain/plan/checks/finding.ts';

const limits = { 'k-2': 20, '3-5': 30, '6-8': 45, '9-12': 60, adult: 90 };

test('a grade has its limit, and where none is known the most generous holds', () => {
  expect([limitFor(limits, '3-5'), limitFor(limits, undefined)]).toEqual([30, 90]);
});

test('without an edit there is no remedy, and the next best is tried', () => {
  expect(remedyIf('make-live', undefined)).toBeUndefined();
});
