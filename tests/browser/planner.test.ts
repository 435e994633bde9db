import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from './axeViolations.ts';
import { open, show, status, titles, withTemplate } from './plannerVisits.ts';
import { asVisitor, openCalculator, siteRoot, useBrowser } from './visitor.ts';

useBrowser();

describe('a teacher with a keyboard', () => {
  test('moves an activity, hears where it stands, stays on it, and takes the move back', () =>
    asVisitor(async ({ page, troubles }) => {
      await withTemplate(page);
      const before = await titles(page);
      await page.getByRole('button', { name: `A day later: ${before[0]}` }).press('Enter');
      await expect.poll(() => status(page).innerText()).toContain('stands on Day 2 now, place 3 of 3');
      // The keyboard follows once the moved card is painted, a moment after the words.
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      await expect.poll(focused).toBe(`A day later: ${before[0]}`);
      await page.keyboard.press('Control+z');
      await expect.poll(() => titles(page)).toEqual(before);
      expect(troubles).toEqual([]);
    }));

  test('adds from the library and one of their own, and finds both after coming back', () =>
    asVisitor(async ({ page }) => {
      await open(page);
      await page.getByRole('button', { name: 'Blank lesson, one day' }).press('Enter');
      await page.getByRole('button', { name: /^Add an activity/ }).press('Enter');
      await page.locator('#library-search:focus').waitFor();
      await page.keyboard.type('socratic');
      await page.getByRole('button', { name: /Add “Socratic seminar”: live/ }).press('Enter');
      await page.getByRole('button', { name: /^Add an activity/ }).press('Enter');
      await page.getByRole('button', { name: 'My own, in own time' }).press('Enter');
      await page.locator('.activity-form input:focus').waitFor();
      await page.keyboard.type('Write one question');
      await expect.poll(() => titles(page)).toEqual(['Socratic seminar', 'Write one question']);
      await page.waitForTimeout(600);
      await page.reload();
      await page
        .getByRole('button', { name: /^Open “/ })
        .first()
        .click();
      await expect.poll(() => titles(page)).toEqual(['Socratic seminar', 'Write one question']);
    }));
});

test('what was typed a moment before leaving a plan is kept', () =>
  asVisitor(async ({ page }) => {
    await withTemplate(page);
    await page.getByLabel('Name of the plan').fill('Thursday');
    await page.getByRole('button', { name: 'All plans' }).click();
    await page.getByRole('heading', { name: 'Thursday' }).waitFor();
  }));

test('a removed activity leaves the keyboard on its day, and dragging puts one after another', () =>
  asVisitor(async ({ page }) => {
    await withTemplate(page);
    const [first, second, third] = await titles(page);
    await page.locator('.plan-day').nth(1).scrollIntoViewIfNeeded();
    await page.locator('[data-drag]').nth(2).scrollIntoViewIfNeeded();
    const handle = await page.locator('[data-drag]').nth(2).boundingBox();
    const target = await page.locator('.activity-card').nth(1).boundingBox();
    await page.mouse.move(handle!.x + 5, handle!.y + 5);
    await page.mouse.down();
    await page.mouse.move(target!.x + 60, target!.y + 8, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => titles(page)).toEqual([first, third, second]);
    await page.locator('[data-act=edit]').nth(2).click();
    await page.getByRole('button', { name: 'Remove', exact: true }).press('Enter');
    await expect.poll(() => titles(page)).toEqual([first, third]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('add-1');
  }));

describe('where a plan begins', () => {
  test('a result of the calculator becomes a lesson', () =>
    asVisitor(async ({ page }) => {
      await openCalculator(page, '#example=socratic-seminar');
      await page.getByRole('link', { name: 'Plan it' }).click();
      await page.locator('.activity-card').first().waitFor();
      expect((await titles(page)).length).toBeGreaterThan(0);
    }));

  test('an activity of the library is put in a plan from its own page', () =>
    asVisitor(async ({ page }) => {
      await page.goto(`${siteRoot()}activities/socratic-seminar/`);
      await page.locator('a:visible', { hasText: 'Put it in a plan' }).first().click();
      await page.locator('.activity-card').first().waitFor();
      expect((await titles(page))[0]).toBe('Socratic seminar');
    }));

  test('an activity that is put in a kept plan is kept there at once', () =>
    asVisitor(async ({ page }) => {
      await withTemplate(page);
      await page.getByRole('button', { name: 'All plans' }).click();
      await page.getByRole('heading', { name: 'Flipped lesson' }).first().waitFor();
      await page.goto('about:blank');
      await open(page, '#a1.socratic-seminar.synchronous');
      await page.getByLabel('In which plan?').selectOption({ index: 1 });
      await page.getByRole('button', { name: 'Put it in the plan' }).click();
      await expect.poll(() => titles(page)).toContain('Socratic seminar');
      await page.goto('about:blank');
      await open(page);
      await page.getByRole('button', { name: /^Open/ }).first().click();
      await page.locator('.activity-card').first().waitFor();
      expect(await titles(page)).toContain('Socratic seminar');
    }));

  test('half a file is refused in a sentence', () =>
    asVisitor(async ({ page }) => {
      await open(page);
      await page.locator('input[type=file]').setInputFiles({
        name: 'plan.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{\n  "kind": "live-or-later-plan",\n  "version": 1,\n  "plan": {"title": "Wee'),
      });
      await page
        .getByRole('alert')
        .filter({ hasText: /cut|half|end/i })
        .waitFor();
    }));
});

describe('what does not fit', () => {
  test('ten thousand characters in a name stay in the field, and the old name counts', () =>
    asVisitor(async ({ page }) => {
      await withTemplate(page);
      const field = page.getByLabel('Name of the plan');
      await field.fill('x'.repeat(10_000));
      await page.getByRole('alert').filter({ hasText: 'holds 200 characters, and you have 10000' }).waitFor();
      expect((await field.inputValue()).length).toBe(10_000);
      await show(page, 'Share');
      await page.locator('.sheet h2', { hasText: 'Flipped lesson' }).waitFor();
    }));

  test('a name from right to left reads from right to left', () =>
    asVisitor(async ({ page }) => {
      await withTemplate(page);
      await page.locator('[data-act=edit]').first().click();
      await page.locator('.activity-form input').first().fill('قراءة صفحة 🙂');
      const card = page.locator('.activity-card h3').first();
      await expect.poll(() => card.innerText()).toBe('قراءة صفحة 🙂');
      expect(await card.evaluate((heading) => getComputedStyle(heading).direction)).toBe('rtl');
    }));
});

describe('checks', () => {
  test('show a remedy with all that it changes before it is made, and undo it', () =>
    asVisitor(async ({ page }) => {
      await withTemplate(page);
      await page.locator('[data-act=edit]').nth(1).click();
      await page.getByLabel('If that fails').selectOption('');
      await show(page, 'Check');
      const finding = page.locator('.finding', { hasText: 'nothing to fall back on' });
      await finding.locator('.remedy summary').click();
      expect(await finding.locator('.remedy li').innerText()).toContain('if that fails nothing →');
      await finding.getByRole('button', { name: 'Do this' }).click();
      await expect.poll(() => finding.count()).toBe(0);
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => finding.count()).toBe(1);
    }));
});

test('the days of a week stand beside one another, and on a phone below one another', () =>
  asVisitor(async ({ page }) => {
    await withTemplate(page, 'project-week');
    await show(page, 'See');
    await page.getByLabel('Week', { exact: true }).check();
    const tops = () =>
      page.locator('.week-day').evaluateAll((days) => days.map((day) => day.getBoundingClientRect().top));
    expect(new Set(await tops()).size).toBe(1);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(new Set(await tops()).size).toBe((await tops()).length);
  }));

test('a name that is too long is still there when the page is loaded anew', () =>
  asVisitor(async ({ page }) => {
    await withTemplate(page);
    const pasted = 'Fractions '.repeat(1000);
    await page.getByLabel('Name of the plan').fill(pasted);
    await page.reload();
    await page.getByRole('button', { name: 'Open “Flipped lesson”' }).click();
    expect(await page.getByLabel('Name of the plan').inputValue()).toBe(pasted);
    await page.getByText('you have 10000').waitFor();
  }));

describe('everyone', () => {
  const looks = [
    { name: 'light', options: { colorScheme: 'light' } },
    { name: 'dark', options: { colorScheme: 'dark' } },
    { name: 'forced colors', options: { forcedColors: 'active' } },
  ] as const;

  /** The four views, and one of the ways to see a plan that lays out more than words. */
  const panels = ['Build', 'See', 'Week', 'Check', 'Share'];
  const showPanel = (page: Page, panel: string) =>
    panel === 'Week' ? page.getByLabel('Week', { exact: true }).check() : show(page, panel);

  test.for(looks)('axe finds nothing in any view, in $name', ({ options }) =>
    asVisitor(
      async ({ page }) => {
        await withTemplate(page);
        await page.locator('[data-act=edit]').first().click();
        for (const view of panels) {
          await showPanel(page, view);
          await page.waitForLoadState('networkidle');
          await page.evaluate(() =>
            document.querySelectorAll('details').forEach((details) => (details.open = true)),
          );
          expect(await violationsOn(page), view).toEqual([]);
        }
      },
      { ...options, bypassCSP: true },
    ),
  );

  test('every view fits 320 pixels without scrolling sideways, with targets of 24 pixels', () =>
    asVisitor(
      async ({ page }) => {
        await withTemplate(page);
        await page.locator('[data-act=edit]').first().click();
        for (const view of panels) {
          await showPanel(page, view);
          await page.waitForLoadState('networkidle');
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), view).toBe(0);
          const small = await page.$$eval(
            'main :is(button, summary, select, input:not([type=radio], [type=checkbox]))',
            (all) =>
              all
                .filter((one) => one.getClientRects().length > 0)
                .map((one) => [one.outerHTML.slice(0, 80), one.getBoundingClientRect().height] as const)
                .filter(([, height]) => height < 24),
          );
          expect(small, view).toEqual([]);
        }
      },
      { viewport: { width: 320, height: 640 } },
    ));
});
