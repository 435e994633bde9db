import { describe, expect, inject, test } from 'vitest';
import { htmlOf, pathsOf } from './builtPages.ts';
import { asVisitor, openCalculator, resultHead, siteRoot, useBrowser } from './visitor.ts';

useBrowser();

const policyOf = (html: string): string =>
  /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';

describe('the security policy', () => {
  test('stands on every page, without unsafe-inline or unsafe-eval', () => {
    const { root } = inject('builds');
    for (const path of [...pathsOf(root), '404']) {
      const policy = policyOf(htmlOf(root, path));
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).toContain("require-trusted-types-for 'script'");
      expect(policy, path).not.toContain('unsafe-inline');
      expect(policy.replaceAll('wasm-unsafe-eval', ''), path).not.toContain('unsafe-eval');
    }
  });

  test('refuses nothing that the site itself does', () =>
    asVisitor(async ({ page, troubles, requests }) => {
      for (const path of [
        '',
        'learn/',
        'learn/five-factors/',
        'evidence/',
        'evidence/means-2013/',
        'help/links/',
      ]) {
        await page.goto(siteRoot() + path);
      }
      await openCalculator(page, '#example=group-project');
      await page.getByRole('button', { name: 'Show a QR code' }).click();
      await page.waitForSelector('.qr-code path[d^=M]');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('discussion');
      await page.waitForSelector('#search .found a');
      await page.goto(`${siteRoot()}search/?q=captions`);
      await page.waitForSelector('.found a');
      expect(troubles).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(siteRoot()))).toEqual([]);
    }));

  test('a script smuggled into a page does not run', () =>
    asVisitor(async ({ page }) => {
      await page.goto(siteRoot());
      const ran = await page.evaluate(() => {
        const script = document.createElement('script');
        try {
          script.textContent = 'document.title = "owned"';
          document.head.append(script);
        } catch {
          return false;
        }
        return document.title === 'owned';
      });
      expect(ran).toBe(false);
    }));

  test('what a visitor types is shown as text only', () =>
    asVisitor(async ({ page }) => {
      await openCalculator(page);
      await page.getByLabel('Which activity is it?').fill('<img src=x onerror=alert(1)>');
      expect(await resultHead(page)).toContain('<img src=x');
      expect(await page.locator('.verdict img').count()).toBe(0);
    }));
});
