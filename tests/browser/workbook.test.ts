import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { asVisitor, siteRoot, useBrowser } from './visitor.ts';

useBrowser();

const openWorkbook = (page: Page) => page.goto(`${siteRoot()}learn/workbook/`);
const asPaper = { javaScriptEnabled: false };

describe('a teacher who has the course only on paper', () => {
  test('finds a module by the number that the contents, its title and the head of its pages give', () =>
    asVisitor(async ({ page }) => {
      await openWorkbook(page);
      const contents = await page.locator('nav ol a[href^="#"]').evaluateAll((links) =>
        links.map((link, place) => {
          const id = link.getAttribute('href')!.slice(1);
          const part = document.getElementById(id)!;
          const title = part.querySelector('h2')!.textContent.trim();
          return [getComputedStyle(part).page === id, title.startsWith(`${place + 1}. `)];
        }),
      );
      expect(contents.length).toBeGreaterThan(10);
      expect(contents.flat()).not.toContain(false);
    }, asPaper));

  test('is told the number of every module that the prose sends her to', () =>
    asVisitor(async ({ page }) => {
      await openWorkbook(page);
      const unnumbered = await page
        .locator('.workbook-part a[href^="#"]')
        .evaluateAll((links) =>
          links
            .filter((link) => !/^\s*\(module \d+\)/.test(link.nextSibling?.textContent ?? ''))
            .map((link) => link.textContent),
        );
      expect(unnumbered).toEqual([]);
    }, asPaper));

  test('has room to answer whatever is asked, and the answer with its reasons at the end', () =>
    asVisitor(async ({ page }) => {
      await openWorkbook(page);
      const asked = await page.locator('section:not(#answers) > .paper-question').count();
      const again = await page.locator('section:not(#answers) > .paper-question:has(.write-lines)').count();
      expect(again).toBeGreaterThan(0);
      expect(await page.locator('#answers .paper-question').count()).toBe(asked - again);
      const cases = await page.locator('nav ol a').count();
      expect(await page.locator('#answers .case-answer').count()).toBe(cases);
    }, asPaper));

  test('finds every marked word explained, under its own name or the one beside it', () =>
    asVisitor(async ({ page }) => {
      await openWorkbook(page);
      const names = await page.locator('#words dt').allInnerTexts();
      const listed = names.join(', ').toLowerCase();
      const lost = await page.locator('.marked').evaluateAll(
        (marks, known) =>
          marks
            .map((mark) => {
              const beside = /^\s*\(([^)]+)\)/.exec(mark.nextSibling?.textContent ?? '')?.[1];
              return (beside ?? mark.textContent).toLowerCase().replace(/(ies|es|s)$/, '');
            })
            .filter((name) => !known.includes(name)),
        listed,
      );
      expect(names.length).toBeGreaterThan(30);
      expect(lost).toEqual([]);
    }, asPaper));

  test('finds every source that the prose names', () =>
    asVisitor(async ({ page }) => {
      await openWorkbook(page);
      const cited = await page
        .locator('.workbook-part a[href^="/evidence/"]')
        .evaluateAll((links) => new Set(links.map((link) => link.getAttribute('href'))).size);
      expect(cited).toBeGreaterThan(50);
      expect(await page.locator('#sources li').count()).toBe(cited);
    }, asPaper));
});
