import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pathsOf } from './builtPages.ts';
import { asVisitor, siteRoot, useBrowser } from './visitor.ts';

useBrowser();

interface Weight {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  readonly all: number;
}

/** Bytes over the wire, as brotli would send them, of everything that a page fetches until it rests. */
async function weightOf(page: Page, path: string): Promise<Weight> {
  const sizes: Promise<readonly [string, number]>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    sizes.push(response.body().then((body) => [kind, brotliCompressSync(body).length] as const));
  });
  await page.goto(siteRoot() + path);
  await page.waitForLoadState('networkidle');
  const fetched = await Promise.all(sizes);
  const sum = (...kinds: string[]) =>
    fetched.reduce((total, [kind, size]) => total + (kinds.includes(kind) ? size : 0), 0);
  const all = fetched.reduce((total, [, size]) => total + size, 0);
  return { html: sum('document'), css: sum('stylesheet'), js: sum('script'), all };
}

const weigh = async (path: string): Promise<Weight> => {
  let weight: Weight | undefined;
  await asVisitor(async ({ page }) => {
    weight = await weightOf(page, path);
  });
  return weight!;
};

describe('the weight of a page over the wire', () => {
  test('every page of words costs at most 15 kB, all of it', { timeout: 600_000 }, async () => {
    // The record is a tool, and the workbook is the whole course for a printer.
    const words = /^(?!learn\/(record|workbook)\/)(learn|cases|coaches|districts|glossary)\//;
    for (const path of pathsOf(inject('builds').root).filter((path) => words.test(path))) {
      expect((await weigh(path)).all, path).toBeLessThanOrEqual(15_000);
    }
  });

  test.for([
    '',
    'activities/guides/',
    'evidence/',
    'evidence/means-2013/',
    'help/links/',
    'search/',
    'class/survey/',
  ])('/%s costs at most 15 kB', async (path) => {
    expect((await weigh(path)).all).toBeLessThanOrEqual(15_000);
  });

  test('the calculator sends at most 31 kB of script and 60 kB in all', async () => {
    const weight = await weigh('calculator/');
    expect(weight.js).toBeLessThanOrEqual(31_000);
    expect(weight.all).toBeLessThanOrEqual(60_000);
  });

  test('the class editor sends at most 30 kB of script and 45 kB in all', async () => {
    const weight = await weigh('class/');
    expect(weight.js).toBeLessThanOrEqual(30_000);
    expect(weight.all).toBeLessThanOrEqual(45_000);
  });

  test('the library sends at most 11 kB of script and 28 kB in all, its whole list included', async () => {
    const weight = await weigh('activities/');
    expect(weight.js).toBeLessThanOrEqual(11_000);
    expect(weight.all).toBeLessThanOrEqual(28_000);
  });

  test('comparing two activities sends at most 11 kB of script and 22 kB in all before one is chosen', async () => {
    const weight = await weigh('activities/compare/');
    expect(weight.js).toBeLessThanOrEqual(11_000);
    expect(weight.all).toBeLessThanOrEqual(22_000);
  });

  test('the planner sends at most 50 kB of script and 95 kB in all before anything is taken away', async () => {
    const weight = await weigh('planner/');
    expect(weight.js).toBeLessThanOrEqual(50_000);
    expect(weight.all).toBeLessThanOrEqual(95_000);
  });

  test('every page around the planner costs at most 15 kB', async () => {
    const around = pathsOf(inject('builds').root).filter((path) => /^planner\/./.test(path));
    expect(around.length).toBeGreaterThan(12);
    for (const path of around) expect((await weigh(path)).all, path).toBeLessThanOrEqual(15_000);
  });
});
