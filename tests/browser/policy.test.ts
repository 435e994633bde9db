import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { asVisitor, openCalculator, siteRoot, useBrowser } from './visitor.ts';

useBrowser();

async function openAddress(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('astro-island:not([ssr])');
}

/** Fills in a card as a coordinator would, and returns its link. */
async function writeCard(page: Page): Promise<string> {
  await openAddress(page, `${siteRoot()}policy/`);
  await page.getByLabel('Name of the card').fill('Maple rules');
  await page.getByRole('button', { name: 'Add a rule about live minutes' }).click();
  await page.getByLabel('At most, in minutes').fill('30');
  await page.getByLabel('Title of the rule').fill('Memo 12');
  await page.getByLabel('The day you read it').fill('2026-11-23');
  return page.getByLabel('Link to this card').inputValue();
}

describe('a coordinator and a teacher', () => {
  test('a card travels by link, waits to be applied, and is named on the teacher’s result', () =>
    asVisitor(async ({ page, troubles }) => {
      const link = await writeCard(page);
      await asVisitor(async ({ page: teacher }) => {
        await openAddress(teacher, link);
        await teacher.waitForSelector('.received');
        await teacher.getByRole('button', { name: 'Apply this card here' }).click();
        await teacher.getByText('“Maple rules” is applied.').waitFor();
        await openCalculator(teacher);
        await teacher.getByLabel(/^Discuss/).check();
        await teacher.getByText('Under Maple rules, read November 23, 2026.').first().waitFor();
        await teacher.getByRole('button', { name: /^Class and rules/ }).click();
        await teacher.locator('.policy-box').waitFor();
        await teacher.getByText('Rules about minutes').click();
        expect(await teacher.locator('#maxLiveMinutes').inputValue()).toBe('30');
        await teacher.reload();
        await teacher.getByText('Under Maple rules').first().waitFor();
        expect(await teacher.locator('.shared').count()).toBe(0);
      });
      expect(troubles).toEqual([]);
    }));

  test('a result that is sent with its card names it to a colleague, whose own results stay as they were', () =>
    asVisitor(async ({ page }) => {
      const card = await writeCard(page);
      await openAddress(page, card);
      await page.reload();
      await page.getByRole('button', { name: 'Apply this card here' }).first().click();
      await openCalculator(page);
      await page.getByLabel(/^Discuss/).check();
      await page.getByLabel(/^Include the policy card in this link/).check();
      const link = await page.getByLabel('Link to this result').inputValue();
      await asVisitor(async ({ page: colleague, troubles }) => {
        await openAddress(colleague, link);
        await colleague.getByText('Sent with the policy Maple rules, read November 23, 2026.').waitFor();
        await colleague.getByRole('link', { name: 'Look at that card' }).click();
        await colleague.locator('.received').waitFor();
        await openCalculator(colleague);
        expect(await colleague.getByText(/^Under Maple rules/).count()).toBe(0);
        expect(troubles).toEqual([]);
      });
    }));

  test('a saved file opens as the same card, and another file says what is wrong', () =>
    asVisitor(async ({ page }) => {
      await writeCard(page);
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save as a file' }).click();
      const file = await (await saving).path();
      const choose = (text: string) =>
        page.getByLabel(/open a policy file/).setInputFiles({
          name: 'policy-card.json',
          mimeType: 'application/json',
          buffer: Buffer.from(text),
        });
      const text = readFileSync(file, 'utf8');
      await choose(text.replace('"most": 30', '"most": -30'));
      await page.getByRole('alert').filter({ hasText: 'Rule 1' }).waitFor();
      await choose(text);
      await page.locator('.received h2').filter({ hasText: 'Maple rules' }).waitFor();
      expect(await page.getByRole('button', { name: 'Apply this card here' }).count()).toBe(1);
    }));

  test('rules that cross are shown while they are typed, and a replaced card comes back', () =>
    asVisitor(async ({ page }) => {
      await writeCard(page);
      await page.getByLabel('At least, in minutes').fill('45');
      await expect
        .poll(() => page.locator('.written [role=status]').innerText())
        .toContain('at least 45 live minutes, and at most 30');
      await page.getByRole('button', { name: 'Start from this' }).click();
      await page.getByRole('button', { name: 'Undo' }).click();
      expect(await page.getByLabel('Name of the card').inputValue()).toBe('Maple rules');
    }));
});

test.for([
  { problem: 'cut off', change: (link: string) => link.slice(0, -6) },
  {
    problem: 'changed on its way',
    change: (link: string) => link.replace(/.$/, (end) => (end === '0' ? '1' : '0')),
  },
  { problem: 'newer version', change: (link: string) => link.replace('#p1.', '#p9.') },
  { problem: 'not a policy card', change: (link: string) => link.replace(/#.*/, '#recipe=soup') },
])('a link that is $problem says so, and the page stays usable', ({ problem, change }) =>
  asVisitor(async ({ page }) => {
    const link = await writeCard(page);
    await asVisitor(async ({ page: teacher }) => {
      await openAddress(teacher, change(link));
      await teacher.getByRole('alert').filter({ hasText: problem }).waitFor();
      expect(await teacher.getByLabel('Name of the card').isEditable()).toBe(true);
    });
  }),
);

test('a written card prints on one page, without the rule sets', () =>
  asVisitor(async ({ page }) => {
    await writeCard(page);
    const paper = await page.pdf({ format: 'Letter' });
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }));

test('without JavaScript every rule set can be read with its source', () =>
  asVisitor(
    async ({ page }) => {
      await page.goto(`${siteRoot()}policy/`);
      const presets = page.locator('.preset');
      expect(await presets.count()).toBe(8);
      expect(await presets.filter({ has: page.locator('a[href*="/evidence/"]') }).count()).toBe(8);
      expect(await page.locator('.policy').isVisible()).toBe(false);
    },
    { javaScriptEnabled: false },
  ));

test('the filled-in page fits 320 pixels without scrolling sideways', () =>
  asVisitor(
    async ({ page }) => {
      await writeCard(page);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    },
    { viewport: { width: 320, height: 640 } },
  ));
