import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { cases, districtName, lookAt, model } from '../support/walkThrough.ts';
import { asVisitor, siteInFolder, useBrowser } from './visitor.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';

useBrowser();

// The site under the folder is built from a copy in which the walk through one change has been followed.
const { advice } = loadCatalog();
const [expected] = parse(cases) as readonly { verdict: keyof typeof advice.verdicts & 'either' }[];
const { fits } = parse(model) as { fits: readonly { why: string }[] };
const patience = { timeout: 15_000 };

test('a district’s change is there once its site is built: the verdict, whose model it is, and the reason', () =>
  asVisitor(async ({ page, troubles }) => {
    expect(lookAt).toHaveLength(3);
    await page.goto(`${siteInFolder()}calculator/#example=phonics-group`);
    const result = page.locator('#result');
    await expect
      .poll(() => result.locator('#verdict').innerText(), patience)
      .toBe(advice.verdicts[expected!.verdict].headline);
    const line = /“(.+)”/.exec(lookAt[1]!)![1]!;
    expect(line).toContain(districtName);
    expect(await result.innerText()).toContain(line);
    expect(await result.locator('.reasons').innerText()).toContain(fits[0]!.why);
    expect(troubles).toEqual([]);
  }));

test('its pages about the model show the number and the reason, and lead to the released ones', () =>
  asVisitor(async ({ page }) => {
    await page.goto(`${siteInFolder()}model/access/#access.outage-with-help`);
    const line = page.locator(':target');
    expect(await line.locator('dd').allInnerTexts()).toEqual(['1', '3', '4']);
    expect(await line.innerText()).toContain(fits[0]!.why);
    await page.goto(`${siteInFolder()}model/version-2/access/#access.outage-with-help`);
    expect(await line.locator('dd').allInnerTexts()).toEqual(['2', '3', '3']);
  }));
