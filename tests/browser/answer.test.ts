import { describe, expect, test } from 'vitest';
import { asVisitor, openCalculator, resultHead, useBrowser, verdictOf } from './visitor.ts';

useBrowser();

describe('a teacher answers the calculator', () => {
  test('the result follows each answer and survives a reload', () =>
    asVisitor(async ({ page }) => {
      await openCalculator(page);
      await page.getByLabel(/^Discuss/).check();
      await page.getByLabel(/^At once/).check();
      const live = await verdictOf(page);
      await page.getByLabel(/^Discuss/).uncheck();
      await page.getByLabel(/^Take in something new/).check();
      await page.getByLabel(/^Later/).check();
      const ownTime = await verdictOf(page);
      expect(ownTime).not.toBe(live);
      await page.reload();
      await page.waitForSelector('astro-island:not([ssr])');
      await expect.poll(() => verdictOf(page)).toBe(ownTime);
      expect(await page.getByLabel(/^Later/).isChecked()).toBe(true);
      expect(await page.locator('.shared').count()).toBe(0);
    }));

  test('nothing is chosen beforehand', () =>
    asVisitor(async ({ page }) => {
      await openCalculator(page);
      for (const step of ['Technology', 'Engagement', 'Flexibility', 'Equity']) {
        expect(await page.locator('.question :checked').count()).toBe(0);
        await page.getByRole('button', { name: new RegExp(`^${step}`) }).click();
      }
      expect(await page.locator('.question :checked').count()).toBe(0);
    }));

  test('two kinds of work can be chosen, a third waits', () =>
    asVisitor(async ({ page }) => {
      await openCalculator(page);
      await page.getByLabel(/^Take in/).check();
      await page.getByLabel(/^Discuss/).check();
      expect(await page.getByLabel(/^Produce/).isDisabled()).toBe(true);
      await page.getByLabel(/^Take in/).uncheck();
      expect(await page.getByLabel(/^Produce/).isDisabled()).toBe(false);
    }));

  test('an example fills in all fifteen answers', () =>
    asVisitor(async ({ page }) => {
      await openCalculator(page);
      await page.getByText('Start from an example').click();
      await page.getByRole('button', { name: /^Socratic seminar/ }).click();
      await expect.poll(() => resultHead(page)).toContain('15 of 15');
      expect(await page.getByLabel('Which activity is it?').inputValue()).toBe('Socratic seminar');
    }));

  test('an example asks before it replaces answers, and can be undone', () =>
    asVisitor(async ({ page }) => {
      await openCalculator(page);
      await page.getByLabel(/^Practice/).check();
      await expect.poll(() => page.url()).toContain('#');
      const own = page.url();
      await page.getByText('Start from an example').click();
      await page.getByRole('button', { name: /^Video lesson/ }).click();
      expect(page.url()).toBe(own);
      await page.getByRole('button', { name: 'Replace mine' }).click();
      await expect.poll(() => page.url()).not.toBe(own);
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => page.url()).toBe(own);
    }));

  test('starting again can be undone', () =>
    asVisitor(async ({ page }) => {
      await openCalculator(page, '#example=video-lesson');
      await expect.poll(() => resultHead(page)).toContain('15 of 15');
      await page.getByRole('button', { name: 'Start again' }).click();
      await expect.poll(() => page.locator('.question :checked').count()).toBe(0);
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => resultHead(page)).toContain('15 of 15');
    }));

  test('a class in which too few can join rules live only out, and says why', () =>
    asVisitor(async ({ page }) => {
      await openCalculator(page, '#example=socratic-seminar');
      await page.getByRole('button', { name: /^Technology/ }).click();
      await page.getByLabel(/^About half/).check();
      const result = page.locator('#result');
      await expect.poll(() => result.innerText()).toContain('is ruled out');
      expect(await page.locator('.bar-row.ruled-out').innerText()).toContain('ruled out');
    }));

  test('a number that does not fit says what was expected and keeps what was typed', () =>
    asVisitor(async ({ page }) => {
      await openCalculator(page);
      await page.getByRole('button', { name: 'Class and rules' }).click();
      const minutes = page.getByLabel('Minutes for the whole activity');
      await minutes.fill('an hour');
      expect(await page.getByRole('alert').innerText()).toContain('from 1 to 999');
      expect(await minutes.inputValue()).toBe('an hour');
      await minutes.fill('60');
      expect(await page.getByRole('alert').count()).toBe(0);
    }));
});

describe('a teacher who uses the keyboard only', () => {
  test('answers a whole step, goes on and reaches the result', () =>
    asVisitor(async ({ page }) => {
      await openCalculator(page);
      await page.getByLabel('Which activity is it?').focus();
      await page.keyboard.type('Debate');
      const focusedLabel = () =>
        page.evaluate(() => document.activeElement?.parentElement?.textContent ?? '');
      for (let presses = 0; presses < 40 && !(await focusedLabel()).startsWith('Discuss'); presses++) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Space');
      expect(await page.getByLabel(/^Discuss/).isChecked()).toBe(true);
      for (let presses = 0; presses < 40 && !(await focusedLabel()).startsWith('Know it'); presses++) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('ArrowDown');
      expect(await page.getByLabel(/^Use it/).isChecked()).toBe(true);
      await page.getByRole('button', { name: 'Continue' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('step-heading');
      expect(await page.locator('#step-heading').innerText()).toContain('connect');
    }));
});

describe('a browser that does not keep anything', () => {
  test('the tool works and says that it cannot save', () =>
    asVisitor(async ({ page }) => {
      await page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await openCalculator(page);
      await page.getByLabel(/^Discuss/).check();
      await expect.poll(() => page.locator('.notices').innerText()).toContain('does not let us save');
      expect(await resultHead(page)).toContain('1 of 15');
    }));

  test('storage that holds something else does not stop the tool', () =>
    asVisitor(async ({ page, troubles }) => {
      await page.addInitScript(() => localStorage.setItem('live-or-later:calculator:1', '{"link":7'));
      await openCalculator(page);
      await page.getByLabel(/^Discuss/).check();
      expect(await resultHead(page)).toContain('1 of 15');
      expect(troubles).toEqual([]);
    }));
});
