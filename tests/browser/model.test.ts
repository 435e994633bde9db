import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pathsOf } from './builtPages.ts';
import { asVisitor, siteInFolder, siteRoot, useBrowser } from './visitor.ts';

useBrowser();

const modelPages = () => pathsOf(inject('builds').root).filter((path) => path.startsWith('model/'));
const ofVersions = (which = '') => modelPages().filter((path) => path.startsWith(`model/version-${which}`));
const noScript = { javaScriptEnabled: false };

/** The paths of this page and of every one that it leads on to. */
async function readToTheLast(page: Page): Promise<readonly string[]> {
  const met = [page.url()];
  while ((await page.locator('[rel=next]').count()) > 0) {
    await page.locator('[rel=next]').click();
    expect(await page.locator('h1').isVisible()).toBe(true);
    met.push(page.url());
  }
  return met.map((url) => url.slice(siteRoot().length));
}

describe('the pages about the model', () => {
  test('read whole without JavaScript and lead on to one another, to the last', () =>
    asVisitor(async ({ page }) => {
      await page.goto(`${siteRoot()}model/`);
      const met = await readToTheLast(page);
      const today = modelPages().filter((path) => !ofVersions().includes(path));
      expect(met.toSorted()).toEqual(today.toSorted());
    }, noScript));

  test('lead to the numbers of an older version, which lead on to one another and back', () =>
    asVisitor(async ({ page }) => {
      await page.goto(`${siteRoot()}model/`);
      await page.getByRole('link', { name: 'Look up every number of version 1' }).click();
      const met = await readToTheLast(page);
      expect(met.toSorted()).toEqual(ofVersions('1/').toSorted());
      await page.getByRole('link', { name: 'Read those of today' }).click();
      expect(page.url()).toBe(`${siteRoot()}model/rules/`);
    }, noScript));

  test('cost at most 15 kB each, all of it', { timeout: 120_000 }, async () => {
    for (const path of modelPages()) {
      await asVisitor(async ({ page }) => {
        const sizes: Promise<number>[] = [];
        page.on('response', (response) => {
          sizes.push(response.body().then((body) => brotliCompressSync(body).length));
        });
        await page.goto(siteRoot() + path);
        await page.waitForLoadState('networkidle');
        page.removeAllListeners('response');
        const all = (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
        expect(all, path).toBeLessThanOrEqual(15_000);
      });
    }
  });

  test('fit 320 pixels without scrolling sideways', { timeout: 120_000 }, () =>
    asVisitor(
      async ({ page }) => {
        for (const path of modelPages()) {
          await page.goto(siteRoot() + path);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(overflow, path).toBeLessThanOrEqual(0);
        }
      },
      { viewport: { width: 320, height: 640 } },
    ),
  );

  test('break none of the site’s own security rules', () =>
    asVisitor(async ({ page, troubles }) => {
      for (const path of modelPages()) {
        await page.goto(siteRoot() + path);
        await page.waitForLoadState('networkidle');
      }
      expect(troubles).toEqual([]);
    }));
});

describe('a link to the line behind an answer', () => {
  test('opens the page at that line, with its three numbers in view', () =>
    asVisitor(async ({ page }) => {
      await page.goto(`${siteRoot()}model/access/#access.device-phone`);
      const line = page.locator(':target');
      expect(await line.locator('h3').innerText()).toMatch(/phone/i);
      expect(await line.locator('dd').allInnerTexts()).toHaveLength(3);
      expect(await line.evaluate((shown) => shown.getBoundingClientRect().top)).toBeLessThan(900);
    }, noScript));

  test.each(['reach-floor', 'phone-group', 'two-part-raise', 'policy-live-required', 'nothing-for-live'])(
    'or behind a rule opens the page at it: %s',
    (line) =>
      asVisitor(async ({ page }) => {
        await page.goto(`${siteRoot()}model/rules/#${line}`);
        expect(await page.locator(':target').isVisible()).toBe(true);
      }, noScript),
  );

  test('of an older version opens the numbers that it had', () =>
    asVisitor(async ({ page }) => {
      await page.goto(`${siteRoot()}model/version-1/objectives/#objectives.work-collaborate`);
      expect(await page.locator(':target dd').allInnerTexts()).toEqual(['3', '2', '4']);
    }, noScript));

  test('can be copied from the line itself', () =>
    asVisitor(async ({ page }) => {
      await page.goto(`${siteRoot()}model/equity/`);
      const link = page.locator('.answer-lines h3 a').last();
      await link.click();
      expect(page.url()).toContain('/model/equity/#equity.');
      expect(await page.locator(':target').count()).toBe(1);
    }, noScript));

  test('leads from the worked example, and on to the source, under a folder as well', () =>
    asVisitor(async ({ page }) => {
      await page.goto(`${siteInFolder()}model/example/`);
      await page.locator('table a').first().click();
      const line = page.locator(':target');
      await line.locator('a[href*="/evidence/"]').first().click();
      expect(page.url()).toMatch(/\/some\/path\/evidence\/[a-z0-9-]+\/$/);
      expect(await page.locator('h1').isVisible()).toBe(true);
    }, noScript));
});
