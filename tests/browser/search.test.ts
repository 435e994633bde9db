import { describe, expect, test } from 'vitest';
import { asVisitor, siteInFolder, siteRoot, useBrowser } from './visitor.ts';

useBrowser();

describe('searching', () => {
  test('loads nothing until somebody asks, then answers in groups', () =>
    asVisitor(async ({ page, requests }) => {
      await page.goto(`${siteRoot()}learn/`);
      await page.waitForLoadState('networkidle');
      expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
      await page.keyboard.press('Control+k');
      await page.keyboard.type('feedback');
      await page.waitForSelector('#search .found a');
      const groups = await page.locator('#search h3').allInnerTexts();
      expect(groups).toEqual(expect.arrayContaining(['Guidance', 'Evidence']));
      expect(await page.locator('#search [role=status]').innerText()).toMatch(/\d+ results? for “feedback”/);
    }));

  test('the button opens it, arrows walk the results, Enter opens one', () =>
    asVisitor(async ({ page }) => {
      await page.goto(siteRoot());
      await page.getByRole('link', { name: 'Search', exact: true }).click();
      await page.keyboard.type('captions');
      await page.waitForSelector('#search .found a');
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
      await page.keyboard.press('ArrowDown');
      const first = await focused();
      await page.keyboard.press('ArrowDown');
      expect(await focused()).not.toBe(first);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname + url.hash === first || url.pathname === first);
    }));

  test('no letter is lost while the search is still loading', () =>
    asVisitor(async ({ page }) => {
      await page.route('**/searchDialog*.js', async (route) => {
        await new Promise((done) => setTimeout(done, 400));
        await route.continue();
      });
      await page.goto(siteRoot());
      await page.keyboard.press('Control+k');
      await page.keyboard.type('captions');
      await page.waitForSelector('#search .found a');
      expect(await page.locator('#search-field').inputValue()).toBe('captions');
    }));

  test('Escape closes it and gives the focus back', () =>
    asVisitor(async ({ page }) => {
      await page.goto(siteRoot());
      const link = page.getByRole('link', { name: 'Search', exact: true });
      await link.click();
      await page.keyboard.press('Escape');
      expect(await page.locator('#search').isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Search');
    }));

  test('says so when nothing is found', () =>
    asVisitor(async ({ page }) => {
      await page.goto(`${siteRoot()}search/?q=zzzz`);
      await expect
        .poll(() => page.locator('#search-page [role=status]').innerText())
        .toContain('Nothing found');
    }));

  test('the search page filters by kind', () =>
    asVisitor(async ({ page }) => {
      await page.goto(`${siteRoot()}search/?q=feedback`);
      await page.waitForSelector('#search-page .found a');
      await page.getByLabel('Kind of page').selectOption('evidence');
      await expect.poll(() => page.locator('#search-page h2').allInnerTexts()).toEqual(['Evidence']);
      expect(new URL(page.url()).search).toBe('?q=feedback&kind=evidence');
    }));

  test('the search page finds activities by what they are filed under, as many as it said, from an address too', () =>
    asVisitor(async ({ page, troubles }) => {
      await page.goto(`${siteRoot()}search/?q=feedback`);
      const menu = page.getByLabel('Suits');
      const option = menu.locator('[value=synchronous]');
      await expect.poll(() => option.innerText()).toMatch(/\([1-9]\d*\)$/);
      const said = Number(/\d+/.exec(await option.innerText())![0]);
      await menu.selectOption('synchronous');
      const found = page.locator('#search-page .found > li');
      await expect.poll(() => found.count()).toBe(said);
      await page.reload();
      await expect.poll(() => found.count()).toBe(said);
      expect(troubles).toEqual([]);
    }));

  test('a term is found as a term', () =>
    asVisitor(async ({ page }) => {
      await page.goto(`${siteRoot()}search/?q=asynchronous&kind=term`);
      await expect.poll(() => page.locator('#search-page h2').allInnerTexts()).toEqual(['Terms']);
    }));

  test('works under a folder', () =>
    asVisitor(async ({ page, troubles }) => {
      await page.goto(`${siteInFolder()}search/?q=feedback`);
      await page.locator('#search-page .found a').first().click();
      expect(page.url().startsWith(siteInFolder())).toBe(true);
      expect(await page.locator('h1').count()).toBe(1);
      expect(troubles).toEqual([]);
    }));
});
