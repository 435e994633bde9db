import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { show, withTemplate } from './plannerVisits.ts';
import { asVisitor, openCalculator, resultHead, siteRoot, useBrowser, verdictOf } from './visitor.ts';

useBrowser();

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function openClass(page: Page, fragment = ''): Promise<void> {
  await page.goto(`${siteRoot()}class/${fragment}`);
  await page.waitForSelector('astro-island:not([ssr])');
}

/** Fills in the made-up class of 24 in which some are not fine. */
async function startMixed(page: Page): Promise<void> {
  await page.getByText('Start from an example', { exact: true }).click();
  await page.getByRole('button', { name: /^Most are fine/ }).click();
  await page.waitForSelector('.closer');
}

const headline = (page: Page) => page.locator('#closer-heading').innerText();

describe('a class that is counted', () => {
  test('a row typed by keyboard says at once whom it reaches, and a slip keeps what was typed', () =>
    asVisitor(async ({ page, troubles }) => {
      await openClass(page);
      await page.getByRole('button', { name: 'Add a row' }).press('Enter');
      await page.getByLabel('How many students?').fill('2.5');
      await expect.poll(() => page.getByRole('alert').innerText()).toContain('2.5');
      await page.getByLabel('How many students?').fill('18');
      await page.getByLabel('What do they work on?').selectOption('own-computer');
      await page.getByLabel('What does their connection carry?').selectOption('video');
      await page.getByLabel('Can they speak and be seen undisturbed?').selectOption('yes');
      await page.getByLabel('Can you reach them by an ordinary phone call?').selectOption('yes');
      await expect.poll(() => headline(page)).toContain('reaches all 18');
      expect(troubles).toEqual([]);
    }));

  test('names who is left out and what would bring them in, and a removed row comes back', () =>
    asVisitor(async ({ page }) => {
      await openClass(page);
      await startMixed(page);
      expect(await headline(page)).toContain('14 of your 24');
      expect(await page.locator('.closer').innerText()).toContain('There is no device to join on.');
      await page.getByLabel(/^An ordinary phone call/).check();
      expect(await headline(page)).toContain('15 of your 24');
      await page.getByRole('button', { name: 'Remove Row 2' }).click();
      expect(await headline(page)).toContain('15 of your 18');
      await page.getByRole('button', { name: 'Undo' }).click();
      expect(await headline(page)).toContain('15 of your 24');
    }));

  test('stays in this browser, travels by link, and never replaces a class without asking', () =>
    asVisitor(async ({ page }) => {
      await openClass(page);
      await startMixed(page);
      const link = await page.getByLabel('Link to this class').inputValue();
      await page.reload();
      await expect.poll(() => headline(page)).toContain('14 of your 24');
      await asVisitor(async ({ page: other }) => {
        await openClass(other, `#${link.split('#')[1]}`);
        await expect.poll(() => headline(other)).toContain('14 of your 24');
        expect(other.url()).not.toContain('#c1');
        await other
          .getByRole('button', { name: /^Remove/ })
          .first()
          .click();
        await other.goto('about:blank');
        await openClass(other, `#${link.split('#')[1]}`);
        await other.getByRole('button', { name: 'Keep mine' }).click();
        expect(await headline(other)).toContain('of your 10');
      });
    }));

  test('a damaged link and a damaged store both say so and leave the page usable', () =>
    asVisitor(async ({ page }) => {
      await openClass(page, '#c1.020e08006e000');
      await expect.poll(() => page.getByRole('alert').innerText()).toContain('cut off');
      await page.evaluate(() => localStorage.setItem('live-or-later:class:1', 'c1.garbage'));
      await page.goto('about:blank');
      await openClass(page);
      await expect.poll(() => page.getByRole('alert').innerText()).toContain('cannot be read');
      await startMixed(page);
      expect(await headline(page)).toContain('14 of your 24');
    }));

  test('tallies of the survey become rows', () =>
    asVisitor(async ({ page }) => {
      await openClass(page);
      await page.getByText('Type in what families ticked', { exact: true }).click();
      await page.getByLabel('Families who ticked A').fill('14');
      await page.getByLabel('Families who ticked F').fill('2');
      await page.getByRole('button', { name: 'Add these rows' }).click();
      await expect.poll(() => headline(page)).toContain('14 of your 16');
    }));

  test.for(['light', 'dark'] as const)(
    'has nothing for axe to find with everything open, in %s',
    (colorScheme) =>
      asVisitor(
        async ({ page }) => {
          await openClass(page);
          await startMixed(page);
          await page.evaluate(() =>
            document.querySelectorAll('details').forEach((details) => (details.open = true)),
          );
          await page.evaluate(axeSource);
          const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
          expect(
            violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(' '))]),
          ).toEqual([]);
          await page.setViewportSize({ width: 320, height: 640 });
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          ).toBeLessThanOrEqual(0);
        },
        { colorScheme, bypassCSP: true },
      ),
  );
});

describe('the calculator with a class', () => {
  test('takes its answers from the class with the first answer, and lets them be overridden', () =>
    asVisitor(async ({ page }) => {
      await openClass(page);
      await startMixed(page);
      await openCalculator(page);
      await page.waitForSelector('.your-class');
      expect(await resultHead(page)).toContain('0 of 15');
      await page.getByLabel(/^Discuss/).check();
      await expect.poll(() => resultHead(page)).toContain('4 of 15');
      await page.getByRole('button', { name: /^Technology/ }).click();
      expect(await page.getByLabel('About half').isChecked()).toBe(true);
      await page.getByLabel('Everyone', { exact: true }).check();
      await expect.poll(() => page.locator('.your-class').innerText()).toContain('you answered: everyone');
    }));

  test('a link takes the class along only when it is ticked, and opens on the same verdict elsewhere', () =>
    asVisitor(async ({ page }) => {
      await openClass(page);
      await startMixed(page);
      await openCalculator(page);
      await page.waitForSelector('.your-class');
      await page.getByLabel(/^Discuss/).check();
      await page.waitForSelector('.include-class');
      const link = page.getByLabel('Link to this result');
      expect(await link.inputValue()).not.toContain('~');
      await page.getByLabel(/^Include the class/).check();
      await expect.poll(() => link.inputValue()).toContain('~c1.');
      const [address, verdict] = [await link.inputValue(), await verdictOf(page)];
      await asVisitor(async ({ page: other }) => {
        await other.goto(address);
        await other.waitForSelector('.shared');
        await expect.poll(() => other.locator('.shared').innerText()).toContain('a class of 24');
        expect(await verdictOf(other)).toBe(verdict);
        await other.goto('about:blank');
        await other.goto(address.slice(0, -3));
        await expect.poll(() => other.locator('.shared').innerText()).toContain('cannot be read');
      });
    }));

  test('asks for no code of the class where there is none', () =>
    asVisitor(async ({ page, requests }) => {
      await openCalculator(page);
      await page.getByLabel(/^Discuss/).check();
      await resultHead(page);
      expect(requests.filter((url) => /YourClass|classLink/.test(url))).toEqual([]);
    }));
});

describe('the survey for families', () => {
  test('prints on one sheet and is copied as text', () =>
    asVisitor(
      async ({ page }) => {
        await page.goto(`${siteRoot()}class/survey/`);
        await page.getByRole('button', { name: 'Copy as text' }).click();
        await expect
          .poll(() => page.evaluate(() => navigator.clipboard.readText()))
          .toContain('10. What would help');
        const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
        expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ));
});

describe('a class counted over the tool that needs it', () => {
  test('opens from the calculator by keyboard, counts there, and Escape leads back to where one was', () =>
    asVisitor(
      async ({ page, troubles, requests }) => {
        await openCalculator(page);
        await page.getByLabel(/^Discuss/).check();
        await page.getByRole('button', { name: /^Technology/ }).click();
        await page.waitForFunction(() => location.hash !== '');
        const address = page.url();
        expect(requests.filter((each) => /openEditor|editor\.json/.test(each))).toEqual([]);
        const door = page.getByRole('button', { name: /^Count your class/ });
        await door.press('Enter');
        const editor = page.getByRole('dialog', { name: 'Your class' });
        await editor.getByText('Start from an example', { exact: true }).click();
        await editor.getByRole('button', { name: /^Most are fine/ }).click();
        await editor.getByRole('link', { name: 'See whom each channel reaches' }).click();
        expect(await editor.getByLabel('Link to this class').inputValue()).toContain('/class/#c1.');
        expect(
          await editor.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth),
        ).toBeLessThanOrEqual(0);
        expect(page.url()).toBe(address);
        await page.keyboard.press('Escape');
        await expect.poll(() => page.locator('.your-class').innerText()).toContain('14 of your 24');
        expect(await door.evaluate((button) => button === document.activeElement)).toBe(true);
        expect(troubles).toEqual([]);
      },
      { viewport: { width: 360, height: 740 } },
    ));

  test('opens from the planner’s checks, which count with it once it is closed', () =>
    asVisitor(async ({ page, troubles }) => {
      await withTemplate(page);
      await show(page, 'Check');
      await page.getByRole('button', { name: 'Count your class' }).click();
      const editor = page.getByRole('dialog', { name: 'Your class' });
      await editor.getByText('Start from an example', { exact: true }).click();
      await editor.getByRole('button', { name: /^Most are fine/ }).click();
      await editor.getByRole('button', { name: 'Close' }).click();
      await expect.poll(() => page.locator('.checked-with').innerText()).toContain('your class of 24');
      expect(troubles).toEqual([]);
    }));
});
