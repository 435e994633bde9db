import { describe, expect, inject, test } from 'vitest';
import { violationsOn } from './axeViolations.ts';
import { pathsOf } from './builtPages.ts';
import { asVisitor, openCalculator, siteRoot, useBrowser, verdictOf } from './visitor.ts';

useBrowser();

const sampled = [
  '',
  'learn/',
  'learn/two-modes/',
  'learn/two-modes/practice/',
  'learn/record/',
  'learn/one-sheet/',
  'coaches/two-modes/',
  'evidence/',
  'evidence/means-2013/',
  'glossary/',
  'cases/',
  'districts/',
  'search/',
];

describe('every page', () => {
  test('has nothing for axe to find', { timeout: 900_000 }, () =>
    asVisitor(
      async ({ page }) => {
        for (const path of pathsOf(inject('builds').root)) {
          await page.goto(siteRoot() + path);
          expect(await violationsOn(page), path).toEqual([]);
        }
      },
      { bypassCSP: true },
    ),
  );

  describe.for(['light', 'dark'] as const)('in %s', (colorScheme) => {
    test.for(sampled)('has enough contrast: /%s', (path) =>
      asVisitor(
        async ({ page }) => {
          await page.goto(siteRoot() + path);
          expect(await violationsOn(page)).toEqual([]);
        },
        { colorScheme, bypassCSP: true },
      ),
    );
  });

  test('fits 320 pixels without scrolling sideways', () =>
    asVisitor(
      async ({ page }) => {
        for (const path of [
          ...sampled,
          'calculator/#example=socratic-seminar',
          'learn/choosing-live-activities/',
        ]) {
          await page.goto(siteRoot() + path);
          await page.waitForLoadState('networkidle');
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(overflow, path).toBeLessThanOrEqual(0);
        }
      },
      { viewport: { width: 320, height: 640 } },
    ));

  test('lets the keyboard skip to its content', () =>
    asVisitor(async ({ page }) => {
      await page.goto(`${siteRoot()}learn/two-modes/`);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    }));
});

describe('the calculator', () => {
  const looks = [
    { name: 'light', options: { colorScheme: 'light' } },
    { name: 'dark', options: { colorScheme: 'dark' } },
    { name: 'forced colors', options: { forcedColors: 'active' } },
  ] as const;

  test.for(looks)('passes axe in every step and with everything open, in $name', ({ options }) =>
    asVisitor(
      async ({ page }) => {
        await openCalculator(page, '#example=socratic-seminar');
        for (const step of [
          'Objectives',
          'Technology',
          'Engagement',
          'Flexibility',
          'Equity',
          'Class and rules',
        ]) {
          await page.getByRole('button', { name: new RegExp(`^${step}`) }).click();
          await page.evaluate(() =>
            document.querySelectorAll('details').forEach((details) => (details.open = true)),
          );
          expect(await violationsOn(page), step).toEqual([]);
        }
      },
      { ...options, bypassCSP: true },
    ),
  );

  test('speaks the new verdict after a change', () =>
    asVisitor(async ({ page }) => {
      await openCalculator(page);
      await page.getByLabel(/^Discuss/).check();
      const spoken = page.locator('.two-sides > [role=status]');
      await expect.poll(() => spoken.innerText()).toContain(await verdictOf(page));
    }));

  test('targets are at least 24 pixels high', () =>
    asVisitor(
      async ({ page }) => {
        await openCalculator(page);
        const heights = await page.$$eval('button, .choice, summary, .site-header a', (targets) =>
          targets
            .filter((target) => target.checkVisibility())
            .map((target) => target.getBoundingClientRect().height),
        );
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
      },
      { viewport: { width: 360, height: 740 } },
    ));
});
