import { getDefaultScanner, scanRGBABuffer } from '@undecaf/zbar-wasm';
import { PNG } from 'pngjs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from './axeViolations.ts';
import { linkOf, open, show, titles, withTemplate } from './plannerVisits.ts';
import { asVisitor, useBrowser } from './visitor.ts';

useBrowser();

describe('a plan passed on by link', () => {
  test('opens read-only, becomes a copy of one’s own, and leaves the first as it was', () =>
    asVisitor(async ({ page, troubles }) => {
      await withTemplate(page);
      const before = await titles(page);
      const link = await linkOf(page);
      await asVisitor(async ({ page: colleague }) => {
        await colleague.goto(link);
        await colleague.getByText('Somebody sent you this plan.').waitFor();
        expect(await colleague.locator('[data-act=edit]').count()).toBe(0);
        await colleague.getByRole('button', { name: 'Make my own copy' }).click();
        await expect.poll(() => titles(colleague)).toEqual(before);
        expect(colleague.url()).not.toContain('#');
      });
      expect(troubles).toEqual([]);
    }));

  test('can be edited and taken back as a copy, beside the plans that were there before', () =>
    asVisitor(async ({ page }) => {
      await withTemplate(page);
      await page.locator('[data-act=edit]').first().click();
      await page.getByLabel('Goal', { exact: true }).first().fill('Say what a fair share is');
      await page.getByLabel('Notes for yourself or a substitute').first().fill('The key is with the office.');
      const link = await linkOf(page);
      await asVisitor(async ({ page: colleague, troubles }) => {
        await open(colleague, '#t1.snow-day');
        await colleague.getByLabel('Name of the plan').fill('My own snow day');
        const own = await titles(colleague);
        await colleague.goto('about:blank');
        await colleague.goto(link);
        await colleague.getByText('The key is with the office.').waitFor();
        const read = await colleague.locator('article').innerText();
        await colleague.getByRole('button', { name: 'Make my own copy' }).click();
        await colleague.locator('.activity-card').first().waitFor();
        const sent = await titles(colleague);
        await colleague.locator('[data-act=edit]').first().click();
        await colleague.getByRole('button', { name: 'Remove', exact: true }).click();
        await expect.poll(() => titles(colleague)).toEqual(sent.slice(1));
        await colleague.getByRole('button', { name: 'Undo' }).click();
        await expect.poll(() => titles(colleague)).toEqual(sent);
        const copied = await linkOf(colleague);
        await colleague.getByRole('button', { name: 'All plans' }).click();
        await colleague.getByRole('button', { name: 'Open “My own snow day”' }).click();
        await expect.poll(() => titles(colleague)).toEqual(own);
        await colleague.goto('about:blank');
        await colleague.goto(copied);
        await colleague.getByText('The key is with the office.').waitFor();
        expect(await colleague.locator('article').innerText()).toBe(read);
        expect(troubles).toEqual([]);
      });
    }));

  test('shows its goals, advice and checks to whoever reads it, and nothing that would change it', () =>
    asVisitor(async ({ page }) => {
      await withTemplate(page);
      await page.locator('[data-act=edit]').nth(1).click();
      await page.getByLabel('If that fails').selectOption('');
      const link = await linkOf(page);
      await asVisitor(async ({ page: colleague, troubles }) => {
        await colleague.goto(link);
        await colleague.locator('.advice summary').first().waitFor();
        await colleague.locator('.plan-fact', { hasText: 'Goal:' }).first().waitFor();
        await show(colleague, 'See');
        await colleague.getByRole('heading', { name: 'The time it takes' }).waitFor();
        await show(colleague, 'Check');
        await colleague.getByRole('heading', { name: 'A meeting with nothing to fall back on' }).waitFor();
        expect(await colleague.getByRole('button', { name: /Do this|Propose changes/ }).count()).toBe(0);
        expect(await linkOf(colleague)).toBe(link);
        expect(troubles).toEqual([]);
      });
    }));

  test('is read without barriers, and fits a phone, in every view', () =>
    asVisitor(
      async ({ page }) => {
        await withTemplate(page);
        await page.goto(await linkOf(page));
        await page.reload();
        for (const view of ['Read', 'See', 'Check', 'Share']) {
          await show(page, view);
          await page.waitForLoadState('networkidle');
          if (view === 'See') await page.getByLabel('List', { exact: true }).check();
          await page.evaluate(() =>
            document.querySelectorAll('details').forEach((details) => (details.open = true)),
          );
          expect(await violationsOn(page), view).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), view).toBe(0);
        }
      },
      { viewport: { width: 320, height: 640 }, bypassCSP: true },
    ));

  test('stands in a QR code that a scanner reads', () =>
    asVisitor(async ({ page }) => {
      await withTemplate(page);
      const link = await linkOf(page);
      await page.getByRole('button', { name: 'Show a QR code' }).click();
      const code = page.locator('svg.qr-code path');
      await code.waitFor({ state: 'attached' });
      const { data, width, height } = PNG.sync.read(await page.locator('svg.qr-code').screenshot());
      const scanner = await getDefaultScanner();
      const found = await scanRGBABuffer(new Uint8Array(data).buffer, width, height, scanner);
      expect(found.map((symbol) => symbol.decode())).toEqual([link]);
    }));

  test('that is too long for a code that phones can read says what to send instead', () =>
    asVisitor(async ({ page }) => {
      await withTemplate(page);
      await page.locator('[data-act=edit]').first().click();
      const words = Array.from({ length: 250 }, (_, index) => (index * 7919 + 104_729).toString(36));
      await page.getByLabel('Notes for yourself or a substitute').first().fill(words.join(' '));
      expect((await linkOf(page)).length).toBeGreaterThan(1000);
      await page.getByRole('button', { name: 'Show a QR code' }).click();
      await page.getByRole('dialog').getByText('A QR code of so long a link is too fine to scan.').waitFor();
      expect(await page.locator('svg.qr-code').count()).toBe(0);
    }));

  test('that is cut off says so and loses nothing', () =>
    asVisitor(async ({ page }) => {
      await withTemplate(page);
      const link = await linkOf(page);
      await asVisitor(async ({ page: colleague }) => {
        await colleague.goto(link.slice(0, -20));
        const alert = colleague.getByRole('alert').filter({ hasText: 'cut off at the end' });
        await alert.waitFor();
        await colleague.getByRole('button', { name: 'Blank lesson, one day' }).click();
        await expect.poll(() => alert.count()).toBe(0);
      });
    }));
});

const pagesOf = async (page: Page, format: 'Letter' | 'A4'): Promise<number> =>
  (await page.pdf({ format })).toString('latin1').match(/\/Type \/Page\b/g)!.length;

describe('paper', () => {
  const readers = ['Me', 'A substitute', 'Students', 'Families'];
  const sheets = readers.flatMap((reader) =>
    (['Letter', 'A4'] as const).map((format) => ({ reader, format })),
  );

  test.for(sheets)('a day of one page for: $reader, $format', ({ reader, format }) =>
    asVisitor(async ({ page }) => {
      await withTemplate(page, 'teacher-absent');
      await show(page, 'Share');
      await page.getByLabel(reader, { exact: true }).check();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.sheet h2').first().isVisible()).toBe(true);
      expect(await page.getByRole('button', { name: 'Print this' }).isVisible()).toBe(false);
      expect(await pagesOf(page, format)).toBe(1);
    }),
  );

  test('a full day for a substitute is one page, and says in a line what to do when a meeting fails', () =>
    asVisitor(async ({ page }) => {
      await withTemplate(page, 'station-rotation');
      await page.locator('[data-act=edit]').first().click();
      await page.getByLabel('Carried by').selectOption('video');
      await page.getByLabel('If that fails').selectOption('phone');
      await show(page, 'Share');
      await page.getByLabel('A substitute', { exact: true }).check();
      await page.locator('.sheet', { hasText: 'If it fails: phone call. Say, “Cameras off' }).waitFor();
      expect(await pagesOf(page, 'Letter')).toBe(1);
    }));

  test('the steps down are folded on screen and open on paper', () =>
    asVisitor(async ({ page }) => {
      await withTemplate(page, 'teacher-absent');
      await show(page, 'Check');
      const steps = page.locator('.fallback-sheet details');
      await steps.first().waitFor();
      const open = () => steps.evaluateAll((all) => all.filter((one) => (one as HTMLDetailsElement).open));
      expect((await open()).length).toBe(0);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect((await open()).length).toBe(await steps.count());
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect((await open()).length).toBe(0);
    }));
});
