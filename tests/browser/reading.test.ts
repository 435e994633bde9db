import { existsSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { pathsOf } from './builtPages.ts';
import { asVisitor, resultHead, siteInFolder, siteRoot, useBrowser } from './visitor.ts';

useBrowser();

describe('with JavaScript off', () => {
  const options = { javaScriptEnabled: false };

  test('a guidance page reads whole: crumbs, contents, table, figure, sources, next page', () =>
    asVisitor(async ({ page }) => {
      await page.goto(`${siteRoot()}learn/two-modes/`);
      for (const part of [
        '.crumbs',
        '.contents a',
        'table',
        '.ribbon',
        '.sources li',
        '[rel=next]',
        '[href*="/edit/main/content/guide/two-modes.mdx"]',
        'time',
      ]) {
        expect(await page.locator(part).first().isVisible(), part).toBe(true);
      }
      await page.locator('[rel=next]').click();
      expect(page.url()).not.toContain('two-modes');
      expect(await page.locator('h1').isVisible()).toBe(true);
    }, options));

  test('the calculator explains itself and points to the guidance', () =>
    asVisitor(async ({ page }) => {
      await page.goto(`${siteRoot()}calculator/`);
      expect(await page.locator('.calculator').isVisible()).toBe(false);
      await page.getByRole('link', { name: 'Read the five factors' }).click();
      expect(page.url()).toBe(`${siteRoot()}learn/five-factors/`);
    }, options));
});

describe('every link of the site', () => {
  test.for(['root', 'folder'] as const)('leads somewhere, served at the %s', { timeout: 900_000 }, (build) =>
    asVisitor(
      async ({ page }) => {
        const site = build === 'root' ? siteRoot() : siteInFolder();
        const targets = new Map<string, Set<string>>();
        const fragments: { readonly from: string; readonly to: string; readonly id: string }[] = [];
        for (const path of pathsOf(inject('builds')[build])) {
          const response = await page.goto(site + path);
          expect(response?.status(), path).toBe(200);
          targets.set(
            site + path,
            new Set(await page.$$eval('[id]', (marked) => marked.map(({ id }) => id))),
          );
          const links = await page.$$eval('a[href], link[href]', (found) =>
            found.map((link) => (link as HTMLAnchorElement).href),
          );
          for (const link of links.filter((href) => href.startsWith(new URL(site).origin))) {
            const [to = '', id = ''] = link.split('#');
            // What a tool carries in its address is no part of a page.
            const isCarried = /^example=|^[a-z]?\d+\./.test(id);
            fragments.push({
              from: path,
              to: to.split('?')[0]!,
              id: isCarried ? '' : decodeURIComponent(id),
            });
          }
        }
        const dead = fragments.filter(({ to, id }) => {
          if (/\.\w+$/.test(to)) {
            return !to.startsWith(site) || !existsSync(`${inject('builds')[build]}/${to.slice(site.length)}`);
          }
          const page = targets.get(to);
          return page === undefined || (id !== '' && !page.has(id));
        });
        expect(dead).toEqual([]);
      },
      { javaScriptEnabled: false },
    ),
  );

  test('an address that does not exist gets a helpful page', () =>
    asVisitor(async ({ page }) => {
      const response = await page.goto(`${siteInFolder()}learn/nothing-here/`);
      expect(response?.status()).toBe(404);
      await page.getByRole('link', { name: 'Read the guidance' }).click();
      expect(page.url()).toBe(`${siteInFolder()}learn/`);
    }));
});

describe('on paper', () => {
  const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

  test.for(['Letter', 'A4'])('the one sheet is one page of %s', (format) =>
    asVisitor(async ({ page }) => {
      await page.goto(`${siteRoot()}learn/one-sheet/`);
      expect(pagesOf(await page.pdf({ format }))).toBe(1);
    }),
  );

  const results = ['socratic-seminar', 'phonics-group', 'unit-quiz'].flatMap((example) =>
    ['Letter', 'A4'].map((format) => ({ example, format })),
  );

  test.for(results)('the result of $example is at most two pages of $format', ({ example, format }) =>
    asVisitor(async ({ page }) => {
      await page.goto(`${siteRoot()}calculator/#example=${example}`);
      await expect.poll(() => resultHead(page)).toContain('15 of 15');
      const pages = pagesOf(await page.pdf({ format }));
      expect(pages).toBeGreaterThanOrEqual(1);
      expect(pages).toBeLessThanOrEqual(2);
    }),
  );
});
