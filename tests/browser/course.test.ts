import { readFileSync } from 'node:fs';
import jsQR from 'jsqr';
import type { Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { asVisitor, resultHead, siteInFolder, siteRoot, useBrowser } from './visitor.ts';

useBrowser();

/** A calculator that opens on a page has more to fetch than a status to change. */
const patience = { timeout: 20_000 };
const practicePage = (base = siteRoot()) => `${base}learn/two-modes/practice/`;
const formOf = (page: Page, kind: string): Locator =>
  page.locator(`#check ~ form[data-check=${kind}]`).first();
const standingOf = (form: Locator): Promise<string> => form.locator('.standing').innerText();

/** Opens the practice page and waits until its questions answer. */
async function openPractice(page: Page): Promise<void> {
  await page.goto(practicePage());
  await page.locator('#check').scrollIntoViewIfNeeded();
  await page.locator('#check ~ form .buttons').first().waitFor();
}

/** Answers every question of the module somehow and has each checked. */
async function workThrough(page: Page): Promise<void> {
  for (const form of await page.locator('#check ~ form[data-check]').all()) {
    for (const group of await form.locator('fieldset.sort').all())
      await group.locator('input').first().check();
    let place = 0;
    for (const select of await form.locator('select').all()) await select.selectOption(String(++place));
    if ((await form.locator('fieldset.sort, select').count()) === 0)
      await form.locator('input').first().check();
    await form.getByRole('button', { name: 'Check', exact: true }).click();
  }
}

const doneStatus = (page: Page): Locator => page.locator('.mark-done [role=status]');

/** The record, once its tool is awake: what is typed earlier would be typed into a page that does not listen yet. */
async function openRecord(page: Page): Promise<void> {
  await page.goto(`${siteRoot()}learn/record/`);
  await page.waitForSelector('astro-island:not([ssr])');
}

describe('with JavaScript off', () => {
  const options = { javaScriptEnabled: false };

  test('a practice page is a case, questions and the reason for every answer', () =>
    asVisitor(async ({ page }) => {
      await page.goto(practicePage());
      expect(await page.locator('#case ~ p').count()).toBeGreaterThan(2);
      const question = formOf(page, 'single');
      expect(await question.locator('.buttons').isVisible()).toBe(false);
      await question.locator('summary').click();
      const answers = await question.locator('input').count();
      expect(await question.locator('.reasons li:visible').count()).toBe(answers);
      expect(await page.locator('[data-open-calculator]').isVisible()).toBe(false);
      expect(
        await page.getByRole('link', { name: 'Open it on a page of its own' }).getAttribute('href'),
      ).toMatch(/calculator\/#\d+\./);
    }, options));

  test('a case that no answer would turn says so where it is practiced', () =>
    asVisitor(async ({ page }) => {
      await page.goto(`${siteRoot()}learn/working-within-policy/practice/`);
      const verdict = page.locator('#case ~ details').last();
      await verdict.locator('summary').click();
      expect(await verdict.innerText()).toContain('No single answer would.');
      expect(await verdict.locator('ul').count()).toBe(0);
    }, options));

  test('the record is a table to fill in by hand', () =>
    asVisitor(async ({ page }) => {
      await openRecord(page);
      expect(await page.locator('.record-sheet tbody tr').count()).toBe(15);
      expect(await page.locator('.signature').count()).toBe(2);
    }, options));
});

describe('a self-check', () => {
  test('starts with nothing chosen, answers what was chosen, and can be tried again', () =>
    asVisitor(async ({ page, troubles }) => {
      await openPractice(page);
      expect(await page.locator('.self-check :checked:not(option)').count()).toBe(0);
      const question = formOf(page, 'single');
      await question.getByRole('button', { name: 'Check' }).click();
      expect(await standingOf(question)).toMatch(/still open/);
      await question.locator('input[data-right=""]').first().check();
      await question.getByRole('button', { name: 'Check' }).click();
      expect(await standingOf(question)).toMatch(/^Not yet/);
      expect(await question.locator('.reasons li:visible').count()).toBe(1);
      expect(await question.locator('.reasons li:visible em').innerText()).toMatch(/^The idea behind it/);
      await question.getByRole('button', { name: 'Try again' }).click();
      expect(await question.locator('.reasons').isVisible()).toBe(false);
      expect(
        await question
          .locator('input')
          .first()
          .evaluate((input) => input === document.activeElement),
      ).toBe(true);
      await question.locator('input[data-right=chosen]').check();
      await question.getByRole('button', { name: 'Check' }).click();
      expect(await standingOf(question)).toMatch(/^That fits/);
      await question.getByRole('button', { name: 'Show the reason' }).click();
      expect(await question.locator('.reasons li:visible').count()).toBe(
        await question.locator('input').count(),
      );
      expect(troubles).toEqual([]);
    }));

  test('by keyboard alone: steps in order, and a hint that does not give the order away', () =>
    asVisitor(async ({ page }) => {
      await openPractice(page);
      const question = formOf(page, 'order');
      const selects = question.locator('select');
      const count = await selects.count();
      await selects.first().focus();
      for (let step = 0; step < count; step++) {
        await page.keyboard.press('1');
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      expect(await standingOf(question)).toMatch(/same number/);
      const rights = await selects.evaluateAll((all) =>
        all.map((select) => (select as HTMLElement).dataset['right']!),
      );
      for (const [step, right] of rights.entries())
        await selects.nth(step).selectOption(String((Number(right) % count) + 1));
      await question.getByRole('button', { name: 'Check' }).click();
      expect(await standingOf(question)).toMatch(/^Not yet/);
      expect(await question.locator('.reasons .place:visible').count()).toBe(0);
      for (const [step, right] of rights.entries()) await selects.nth(step).selectOption(right);
      await question.getByRole('button', { name: 'Check' }).click();
      expect(await standingOf(question)).toMatch(/in its place/);
    }));
});

describe('the calculator on a practice page', () => {
  test('costs nothing until it is asked for, opens with the case, and leaves the visitor’s own answers alone', () =>
    asVisitor(async ({ page, requests, troubles }) => {
      await page.goto(`${siteRoot()}calculator/#example=phonics-group`);
      await expect.poll(() => resultHead(page), patience).toContain('Phonics group');
      const draft = await page.evaluate(() => localStorage.getItem('live-or-later:calculator:1'));
      requests.length = 0;
      await openPractice(page);
      expect(requests.filter((address) => /tool\.json|[Cc]alculator\.[\w-]+\.js/.test(address))).toEqual([]);
      await page.getByRole('button', { name: 'Open the calculator with this case' }).click();
      await expect.poll(() => resultHead(page), patience).toContain('15 of 15');
      await page.getByRole('button', { name: /^Engagement/ }).click();
      await page.locator('.calculator-host input[type=radio]').first().check();
      expect(page.url()).toBe(practicePage());
      expect(await page.evaluate(() => localStorage.getItem('live-or-later:calculator:1'))).toBe(draft);
      expect(await page.locator('.calculator-host #share-link').inputValue()).toContain(
        `${siteRoot()}calculator/#`,
      );
      expect(troubles).toEqual([]);
    }));

  test('opens under a folder too', () =>
    asVisitor(async ({ page, troubles }) => {
      await page.goto(practicePage(siteInFolder()));
      await page.getByRole('button', { name: 'Open the calculator with this case' }).click();
      await expect.poll(() => resultHead(page), patience).toContain('15 of 15');
      expect(troubles).toEqual([]);
    }));

  test('says so when it does not load, and can be asked again', () =>
    asVisitor(async ({ page }) => {
      await page.route('**/tool.json', (route) => route.abort());
      await openPractice(page);
      const button = page.getByRole('button', { name: 'Open the calculator with this case' });
      await button.click();
      await expect
        .poll(() => page.locator('[data-calculator-status]').innerText(), patience)
        .toMatch(/did not load/);
      await page.unroute('**/tool.json');
      await button.click();
      await expect.poll(() => resultHead(page), patience).toContain('15 of 15');
    }));
});

describe('progress', () => {
  test('of a whole evening: read, practice, think, go on, record, erase and undo', () =>
    asVisitor(async ({ page, troubles }) => {
      await page.goto(`${siteRoot()}learn/two-modes/`);
      await page.getByRole('button', { name: 'Mark as read' }).click();
      await expect.poll(() => doneStatus(page).innerText()).toMatch(/^Marked as read on /);
      await openPractice(page);
      await workThrough(page);
      await expect.poll(() => page.locator('[data-finish]').innerText()).toMatch(/marked as practiced/);
      await expect.poll(() => doneStatus(page).innerText()).toMatch(/^Marked as practiced on /);
      await page.locator('textarea').fill('The quiz was live all along.');
      await expect
        .poll(() => page.locator('[data-reflection-status]').innerText())
        .toBe('Kept on this device.');

      await page.goto(`${siteRoot()}learn/`);
      await expect
        .poll(() => page.locator('[data-module=two-modes] [data-mark]').innerText())
        .toContain('Read and practiced');
      expect(await page.locator('[data-line=next] a').getAttribute('href')).toContain(
        '/learn/what-live-time-gives/',
      );

      await openRecord(page);
      await page.getByLabel('Your name').fill('A. Teacher');
      await expect.poll(() => page.locator('.record-sheet tbody tr').count()).toBe(1);
      expect(await page.locator('.record-sheet').innerText()).not.toContain('The quiz was live');
      await page.getByLabel('Show what I wrote').check();
      expect(await page.locator('.record-sheet').innerText()).toContain('The quiz was live');
      await page.getByRole('button', { name: 'Erase everything' }).click();
      await expect.poll(() => page.locator('.move [role=status]').first().innerText()).toMatch(/erased/);
      await page.getByRole('button', { name: 'Undo' }).click();
      await page.reload();
      await expect.poll(() => page.getByLabel('Your name').inputValue()).toBe('A. Teacher');
      expect(troubles).toEqual([]);
    }));

  test('moves to another device by link, only when its owner there says so', () =>
    asVisitor(async ({ page }) => {
      await page.goto(`${siteRoot()}learn/two-modes/`);
      await page.getByRole('button', { name: 'Mark as read' }).click();
      await expect.poll(() => doneStatus(page).innerText()).toMatch(/^Marked/);
      await openRecord(page);
      const link = await page.getByLabel('Link with your marks').inputValue();
      await asVisitor(async ({ page: other }) => {
        await other.goto(link);
        await other.getByRole('button', { name: 'Leave mine as they are' }).click();
        expect(await other.evaluate(() => localStorage.getItem('live-or-later:course:1'))).toBeNull();
        await other.goto('about:blank');
        await other.goto(link);
        await other.getByRole('button', { name: 'Add them' }).click();
        await expect.poll(() => other.locator('.record-sheet tbody tr').count()).toBe(1);
      });
    }));

  test('in a file comes back whole, and a foreign file changes nothing', () =>
    asVisitor(async ({ page }) => {
      await openRecord(page);
      await page.getByLabel('Your name').fill('A. Teacher');
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save a progress file' }).click();
      const saved = readFileSync(await (await saving).path());
      const open = (name: string, buffer: Buffer) =>
        page.getByLabel('Open a progress file').setInputFiles({ name, mimeType: 'application/json', buffer });
      await open('plan.json', Buffer.from('{"kind":"plan"}'));
      await expect
        .poll(() => page.locator('.move').innerText())
        .toMatch(/not a progress file.*Nothing changed/);
      expect(await page.getByLabel('Your name').inputValue()).toBe('A. Teacher');
      await page.getByRole('button', { name: 'Erase everything' }).click();
      await open('course-progress.json', saved);
      await expect.poll(() => page.getByLabel('Your name').inputValue()).toBe('A. Teacher');
    }));

  test('that is damaged in the browser is set aside, not lost', () =>
    asVisitor(async ({ page }) => {
      await openRecord(page);
      await page.evaluate(() =>
        localStorage.setItem('live-or-later:course:1', '{"kind":"live-or-later/course-progress"'),
      );
      await page.reload();
      await expect.poll(() => page.locator('.move').innerText()).toMatch(/damaged/);
      await page.getByLabel('Your name').fill('A');
      expect(await page.evaluate(() => localStorage.getItem('live-or-later:course:1:unread'))).toContain(
        '{"kind"',
      );
    }));
});

describe('for coaches', () => {
  test('a code fills the screen without a script and leads to what it says', () =>
    asVisitor(
      async ({ page }) => {
        await page.goto(`${siteRoot()}coaches/workshops/sixty-minutes/`);
        await page.getByRole('button', { name: 'Project the code' }).click();
        const { data, width, height } = PNG.sync.read(await page.locator('#projected').screenshot());
        const read = jsQR(new Uint8ClampedArray(data), width, height)?.data;
        expect(read).toMatch(/\/calculator\/$/);
        await page.keyboard.press('Escape');
        expect(await page.locator('#projected').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    ));

  test.for(['Letter', 'A4'])('a guide prints on the two sides of one sheet of %s', (format) =>
    asVisitor(async ({ page }) => {
      for (const id of ['two-modes', 'young-students-and-special-needs', 'working-within-policy']) {
        await page.goto(`${siteRoot()}coaches/${id}/`);
        const pdf = (await page.pdf({ format })).toString('latin1');
        expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, id).toBeLessThanOrEqual(2);
      }
    }),
  );
});
