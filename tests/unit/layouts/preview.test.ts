import { expect, test } from 'vitest';
import { previewName } from '#layouts/preview.ts';

test.each([
  ['/', 'home'],
  ['/learn/', 'learn'],
  ['/learn/two-modes/', 'learn-two-modes'],
  ['/calculator/compare/', 'calculator-compare'],
])('the page %s has a picture of its own', (path, name) => {
  expect(previewName(path)).toBe(name);
});

test.each([
  ['/evidence/means-2013/', 'evidence'],
  ['/activities/socratic-seminar/', 'activities'],
])('the page %s shares the picture of its list', (path, name) => {
  expect(previewName(path)).toBe(name);
});
