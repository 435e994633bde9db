import { expect, test } from 'vitest';
import { cleanCasedFragment } from '#codec/casedFragment.ts';

test.each([
  ['l1.aBc-D_9', 'l1.aBc-D_9'],
  ['https://example.org/planner/#l1.aBc', 'l1.aBc'],
  ['https://example.org/planner/%2523l1.aBc', 'l1.aBc'],
  ['l1.aB\u00adc\u200b\n D', 'l1.aBcD'],
  ['l1.aBc).', 'l1.aBc'],
  ['l1.aBc&utm_source=mail', 'l1.aBc'],
  ['ｌ１.aBc', 'l1.aBc'],
])('%j is taken for %j', (arrived, meant) => {
  expect(cleanCasedFragment(arrived, 100)).toBe(meant);
});

test('a text that normalizing makes many times as long is kept short', () => {
  expect(cleanCasedFragment('ﷺ'.repeat(90), 100).length).toBeLessThanOrEqual(100);
});
