import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { currentModel, loadModels } from '#catalog/loadCatalog.ts';
import { paperChecks } from '#domain/paper/paperChecks.ts';
import { worksheetOf } from '#domain/paper/worksheet.ts';
import { modes } from '#domain/vocabulary.ts';
import { asVisitor, siteRoot, useBrowser } from './visitor.ts';

useBrowser();

const sheet = () => `${siteRoot()}paper/`;
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** The widest of the faces that the site asks a machine for, so that a sheet that fits with it fits with the others. */
const wideFace =
  ":root { --sans: 'DejaVu Sans', Verdana, sans-serif; --serif: 'DejaVu Serif', Georgia, serif; }";

describe('the worksheet on paper', () => {
  test.for(['Letter', 'A4'])('is two pages of %s', (format) =>
    asVisitor(async ({ page }) => {
      await page.goto(sheet());
      expect(pagesOf(await page.pdf({ format }))).toBe(2);
    }),
  );

  test.for(['Letter', 'A4'])('is two pages of %s where the letters run wide', (format) =>
    asVisitor(
      async ({ page }) => {
        await page.goto(sheet());
        await page.addStyleTag({ content: wideFace });
        expect(pagesOf(await page.pdf({ format }))).toBe(2);
      },
      { bypassCSP: true },
    ),
  );

  test('has boxes for every question', () =>
    asVisitor(async ({ page }) => {
      await page.goto(sheet());
      await page.emulateMedia({ media: 'print' });
      const withoutBoxes = page
        .locator('.paper-asks')
        .filter({ hasNot: page.locator('.paper-boxes:visible') });
      expect(await withoutBoxes.count()).toBe(0);
    }));

  test('leaves out what only a screen needs', () =>
    asVisitor(async ({ page }) => {
      await page.goto(sheet());
      await page.emulateMedia({ media: 'print' });
      for (const part of ['.site-header', '.site-footer', 'h1']) {
        expect(await page.locator(part).isVisible(), part).toBe(false);
      }
    }));
});

describe('the worksheet on a screen', () => {
  test('shows the numbers that the model decides with, and no others', () =>
    asVisitor(async ({ page }) => {
      await page.goto(sheet());
      const shown = await page.locator('.paper-number').allInnerTexts();
      const { questions } = worksheetOf(currentModel(loadModels()));
      const expected = questions.flatMap(({ rows }) =>
        rows.flatMap(({ numbers }) => modes.map((mode) => numbers[mode])),
      );
      expect(shown.map(Number)).toEqual(expected);
    }));

  test('does not scroll sideways at 320 pixels', () =>
    asVisitor(
      async ({ page }) => {
        await page.goto(sheet());
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      },
      { viewport: { width: 320, height: 640 } },
    ));

  test('reads whole with JavaScript off', () =>
    asVisitor(
      async ({ page }) => {
        await page.goto(sheet());
        expect(await page.locator('.paper-asks').count()).toBe(15);
        expect(await page.locator('.paper-checks .paper-tick').count()).toBe(paperChecks.length);
        expect(await page.locator('.paper-leads').isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    ));

  test('costs at most 15 kB, all of it', () =>
    asVisitor(async ({ page }) => {
      const sizes: Promise<number>[] = [];
      page.on('response', (response) => {
        sizes.push(response.body().then((body) => brotliCompressSync(body).length));
      });
      await page.goto(sheet());
      await page.waitForLoadState('networkidle');
      const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      expect(total).toBeLessThanOrEqual(15_000);
    }));
});
