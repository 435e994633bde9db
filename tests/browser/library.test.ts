import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { retired } from './buildSites.ts';
import { pathsOf } from './builtPages.ts';
import { asVisitor, siteInFolder, siteRoot, useBrowser } from './visitor.ts';

useBrowser();

const activityPages = () =>
  pathsOf(inject('builds').root).filter(
    (path) => /^activities\/[^/]+\/$/.test(path) && !/\/(compare|coverage|guides)\//.test(path),
  );
const openLibrary = async (page: Page, query = '', base = siteRoot()) => {
  await page.goto(`${base}activities/${query}`);
  await page.waitForSelector('astro-island:not([ssr])');
};
const inSight = (page: Page) => page.locator('[data-item]:not([hidden])');
/** For what a page works out or fetches after it has come alive. */
const slow = { timeout: 15_000 };
const noScript = { javaScriptEnabled: false };

describe('finding an activity', () => {
  test('for ninth grade that suits live time: two choices, a count, an address to send on', () =>
    asVisitor(async ({ page, troubles }) => {
      await openLibrary(page);
      const all = await inSight(page).count();
      await page.getByLabel('Grade').selectOption('9-12');
      await page.getByLabel('Suits').selectOption('synchronous');
      await expect.poll(() => page.url(), slow).toContain('?grade=9-12&mode=synchronous');
      // The list follows the choice, and the count stands above it.
      const said = page.locator('.library-filters [role=status]');
      const saysWhatShows = async () =>
        (await said.innerText()).includes(`${await inSight(page).count()} of ${all}`);
      await expect.poll(saysWhatShows, slow).toBe(true);
      const left = await inSight(page).count();
      expect(left).toBeLessThan(all);
      await page.reload();
      await expect.poll(() => inSight(page).count(), slow).toBe(left);
      expect(troubles).toEqual([]);
    }));

  test('by a word, with the keyboard alone', () =>
    asVisitor(async ({ page }) => {
      await openLibrary(page);
      await page.getByLabel('Word').focus();
      await page.keyboard.type('seminar');
      await expect.poll(() => inSight(page).count(), slow).toBe(1);
      expect(await inSight(page).innerText()).toContain('Socratic seminar');
      await page.getByRole('button', { name: 'Clear all choices' }).press('Enter');
      await expect.poll(() => inSight(page).count(), slow).toBeGreaterThan(50);
    }));

  test('through an address that asks for what is not there keeps the rest and says so', () =>
    asVisitor(async ({ page }) => {
      await openLibrary(page, '?grade=thirteenth&type=discuss');
      const notice = page.locator('.library-filters [role=alert]');
      await expect.poll(() => notice.innerText(), slow).toContain('“thirteenth” under “Grade”');
      expect(await page.getByLabel('Work').inputValue()).toBe('discuss');
    }));

  test('with choices that nothing fits says what to do', () =>
    asVisitor(async ({ page }) => {
      await openLibrary(page, '?words=zzzz');
      await expect
        .poll(() => page.locator('.library-filters [role=status]').innerText(), slow)
        .toContain('Take one choice back');
    }));

  test('without JavaScript: the whole list, and nothing that does not work', () =>
    asVisitor(async ({ page }) => {
      await page.goto(`${siteRoot()}activities/`);
      expect(await inSight(page).count()).toBe(activityPages().length);
      expect(await page.locator('.library-filters').isVisible()).toBe(false);
    }, noScript));
});

describe('the page of an activity', () => {
  const seminar = 'activities/socratic-seminar/';

  test('times its steps for the grade that is chosen, without JavaScript', () =>
    asVisitor(async ({ page }) => {
      await page.goto(siteRoot() + seminar);
      const minutes = () => page.locator('.twin').first().locator('.of:visible').allInnerTexts();
      const sum = (texts: readonly string[]) =>
        texts.reduce((total, text) => total + Number(/(\d+) min/.exec(text)![1]), 0);
      expect(sum(await minutes())).toBe(40);
      await page.getByLabel('9–12').check();
      expect(sum(await minutes())).toBe(50);
    }, noScript));

  test('opens the calculator with the activity’s own answers and the grade, as the teacher’s own', () =>
    asVisitor(async ({ page }) => {
      await page.goto(siteInFolder() + seminar);
      await page.getByRole('link', { name: 'Ask for my class' }).click();
      await expect.poll(() => page.locator('main').innerText(), slow).toContain('5 of 15 questions answered');
      expect(await page.getByLabel('Which activity is it?').inputValue()).toBe('Socratic seminar');
      expect(await page.locator('.shared').count()).toBe(0);
    }));

  test('every one costs at most 15 kB, all of it, and fits 320 pixels', { timeout: 600_000 }, () =>
    asVisitor(
      async ({ page }) => {
        let sizes: Promise<number>[] = [];
        page.on('response', (response) => {
          sizes.push(response.body().then((body) => brotliCompressSync(body).length));
        });
        for (const path of activityPages()) {
          sizes = [];
          await page.goto(siteRoot() + path);
          await page.waitForLoadState('networkidle');
          const all = (await Promise.all(sizes)).reduce((total, size) => total + size, 0);
          expect(all, path).toBeLessThanOrEqual(15_000);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(overflow, path).toBeLessThanOrEqual(0);
        }
      },
      { viewport: { width: 320, height: 640 } },
    ),
  );
});

test('an old link to an activity that has left the library says why and leads to what took its place', () =>
  asVisitor(async ({ page, troubles }) => {
    await page.goto(`${siteInFolder()}activities/${retired.id}/`);
    expect(await page.locator('main').innerText()).toContain(retired.why);
    await page.locator('main a').first().click();
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`/activities/${retired.now}/$`));
    expect(troubles).toEqual([]);
  }));

describe('comparing two activities', () => {
  test('shows both in every form, from an address alone', () =>
    asVisitor(async ({ page, troubles }) => {
      await page.goto(`${siteInFolder()}activities/compare/?a=socratic-seminar&b=slow-looking`);
      await expect.poll(() => page.locator('.compared thead th').count(), slow).toBe(2);
      expect(await page.locator('.compared ol').count()).toBe(6);
      expect(troubles).toEqual([]);
    }));

  test('shows what the teacher does, what to change and what guides say, side by side on a phone', () =>
    asVisitor(
      async ({ page }) => {
        await page.goto(`${siteInFolder()}activities/compare/?a=socratic-seminar&b=slow-looking`);
        const cellsOf = (name: RegExp) =>
          page
            .getByRole('row')
            .filter({ has: page.getByRole('rowheader', { name }) })
            .getByRole('cell');
        await expect
          .poll(
            () =>
              cellsOf(/^Live$/)
                .first()
                .innerText(),
            slow,
          )
          .toContain('Teacher');
        for (const row of [/^When technology fails/, /English learners$/, /^What published guides say/]) {
          const [one, other] = await Promise.all(
            [0, 1].map((index) => cellsOf(row).nth(index).boundingBox()),
          );
          expect([one!.y === other!.y, one!.x < other!.x], String(row)).toEqual([true, true]);
        }
        expect(await page.getByRole('link', { name: /^See the guides/ }).count()).toBeGreaterThan(0);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
      },
      { viewport: { width: 360, height: 740 } },
    ));

  test('says so when the address names one that this library does not have', () =>
    asVisitor(async ({ page }) => {
      await page.goto(`${siteRoot()}activities/compare/?a=socratic-seminar&b=x-elsewhere`);
      await expect
        .poll(() => page.locator('.compare-activities').innerText(), slow)
        .toContain('“x-elsewhere” is not in this site’s library');
      expect(await page.getByLabel('First activity').inputValue()).toBe('socratic-seminar');
      expect(new URL(page.url()).search).toBe('?a=socratic-seminar&b=x-elsewhere');
    }));

  test('says why one is gone that the library once had', () =>
    asVisitor(async ({ page }) => {
      await page.goto(`${siteInFolder()}activities/compare/?a=${retired.id}`);
      await expect.poll(() => page.locator('.compare-activities').innerText(), slow).toContain(retired.why);
    }));
});

test('searching the site shows activities in a group of their own', () =>
  asVisitor(async ({ page }) => {
    await page.goto(`${siteRoot()}search/?q=seminar&kind=Activities`);
    await page.waitForSelector('#search-page .found a');
    expect(await page.locator('#search-page h2').allInnerTexts()).toEqual(['Activities']);
  }));
