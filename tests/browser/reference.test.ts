import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { asVisitor, openCalculator, siteRoot, useBrowser } from './visitor.ts';

useBrowser();

/** A page whose prose opens terms. */
const openPageWithTerm = (page: Page) => page.goto(`${siteRoot()}learn/two-modes/`);

describe('a term in the prose', () => {
  test('opens its meaning by keyboard, leads on to the glossary, and closes with Escape', () =>
    asVisitor(async ({ page, troubles }) => {
      await openPageWithTerm(page);
      const term = page.locator('.term').first();
      const note = page.locator(`#${await term.getAttribute('popovertarget')}`);
      await term.focus();
      await page.keyboard.press('Enter');
      expect(await note.isVisible()).toBe(true);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toContain(
        '/glossary/#',
      );
      await page.keyboard.press('Escape');
      expect(await note.isVisible()).toBe(false);
      expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(troubles).toEqual([]);
    }));

  test('opens with JavaScript off', () =>
    asVisitor(
      async ({ page }) => {
        await openPageWithTerm(page);
        await page.locator('.term').first().click();
        expect(await page.locator('.term-link + [popover]').first().isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    ));

  test('is a link to its entry where the browser knows no popover', () =>
    asVisitor(async ({ page }) => {
      await openPageWithTerm(page);
      // What such a browser does with the style sheet: it skips what it does not support.
      await page.evaluate(() => {
        for (const sheet of document.styleSheets) {
          for (let index = sheet.cssRules.length - 1; index >= 0; index--) {
            if (sheet.cssRules[index] instanceof CSSSupportsRule) sheet.deleteRule(index);
          }
        }
      });
      expect(await page.locator('.term').first().isVisible()).toBe(false);
      const link = page.locator('.term-link').first();
      const id = (await link.getAttribute('href'))!.split('#')[1]!;
      await link.click();
      expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
      expect(page.url()).toBe(`${siteRoot()}glossary/#${id}`);
    }));
});

describe('the list of sources', () => {
  const shown = (page: Page) => page.locator('[data-list] li:visible').count();

  test('is narrowed by what is chosen, counts what is left, and keeps it in the address', () =>
    asVisitor(async ({ page }) => {
      await page.goto(`${siteRoot()}evidence/`);
      const all = await shown(page);
      await page.getByLabel('Who was studied').selectOption('k-12');
      await page.getByLabel('About').selectOption('access');
      const few = await shown(page);
      expect(few).toBeGreaterThan(0);
      expect(few).toBeLessThan(all);
      expect(await page.locator('#list-filter [role=status]').innerText()).toBe(
        `${few} of ${all} sources shown.`,
      );
      expect(await page.locator('#filter-factor option[value=access]').innerText()).toContain(`(${few})`);
      expect(new URL(page.url()).search).toBe('?factor=access&audience=k-12');
      await page.reload();
      expect(await shown(page)).toBe(few);
      await page.getByRole('button', { name: 'Show all' }).click();
      await expect.poll(() => shown(page)).toBe(all);
      expect(new URL(page.url()).search).toBe('');
    }));

  test('takes no notice of a choice in the address that there is not', () =>
    asVisitor(async ({ page, troubles }) => {
      await page.goto(`${siteRoot()}evidence/?factor=weather&strength=strong&x=1`);
      expect(await page.getByLabel('About').inputValue()).toBe('');
      expect(await page.getByLabel('How firm').inputValue()).toBe('strong');
      expect(troubles).toEqual([]);
    }));

  test('stands whole, under headings, with JavaScript off', () =>
    asVisitor(
      async ({ page }) => {
        await page.goto(`${siteRoot()}evidence/`);
        expect(await page.locator('#list-filter').isVisible()).toBe(false);
        expect(await page.locator('[data-list] h2').count()).toBe(3);
        expect(await shown(page)).toBeGreaterThan(100);
      },
      { javaScriptEnabled: false },
    ));
});

test('a case opens in the calculator filled in, with the verdict that its page tells', () =>
  asVisitor(async ({ page }) => {
    await page.goto(`${siteRoot()}cases/`);
    await page.locator('[data-list] a').first().click();
    const told = await page.locator('.case h2#verdict ~ p strong').first().innerText();
    const link = await page
      .getByRole('link', { name: 'Open this case in the calculator' })
      .getAttribute('href');
    await openCalculator(page, link!.slice(link!.indexOf('#')));
    await expect.poll(() => page.locator('.verdict').innerText()).toContain(told);
  }));
