import { PNG } from 'pngjs';
import readQr from 'jsqr';
import { describe, expect, test } from 'vitest';
import {
  asVisitor,
  newVisitor,
  openCalculator,
  resultHead,
  siteRoot,
  useBrowser,
  verdictOf,
} from './visitor.ts';

useBrowser();

/** The link that a colleague would get for an example, with its verdict. */
async function sharedResult(example: string): Promise<{ link: string; verdict: string }> {
  const { page, leave } = await newVisitor();
  await openCalculator(page, `#example=${example}`);
  await expect.poll(() => resultHead(page)).toContain('15 of 15');
  const link = await page.getByLabel('Link to this result').inputValue();
  const verdict = await verdictOf(page);
  await leave();
  return { link, verdict };
}

describe('a result that travels by link', () => {
  test('opens elsewhere on exactly that result, marked as shared', async () => {
    const { link, verdict } = await sharedResult('socratic-seminar');
    expect(new URL(link).hash.length).toBeLessThanOrEqual(48);
    await asVisitor(async ({ page }) => {
      await page.goto(link);
      await page.waitForSelector('.shared');
      expect(await verdictOf(page)).toBe(verdict);
      expect(await page.locator('.steps-form').count()).toBe(0);
    });
  });

  test('becomes a copy that can be edited', async () => {
    const { link } = await sharedResult('unit-quiz');
    await asVisitor(async ({ page }) => {
      await page.goto(link);
      await page.getByRole('button', { name: 'Make my own copy' }).click();
      expect(await page.locator('.question :checked').count()).toBe(3);
    });
  });

  test('never replaces the visitor’s own answers without asking', async () => {
    const { link } = await sharedResult('unit-quiz');
    await asVisitor(async ({ page }) => {
      await openCalculator(page);
      await page.getByLabel(/^Produce/).check();
      await expect.poll(() => page.url()).toContain('#');
      const own = page.url();
      await page.goto(link);
      await page.waitForSelector('.shared');
      await page.getByRole('button', { name: 'Make my own copy' }).click();
      await page.getByRole('button', { name: 'Keep mine' }).click();
      await page.getByRole('button', { name: 'Back to my own answers' }).click();
      await expect.poll(() => page.url()).toBe(own);
      expect(await page.getByLabel(/^Produce/).isChecked()).toBe(true);
    });
  });

  test('still opens when mail protection has turned # into %23', async () => {
    const { link, verdict } = await sharedResult('video-lesson');
    await asVisitor(async ({ page }) => {
      await page.goto(link.replace('#', '%23'));
      await page.waitForSelector('.shared');
      expect(await verdictOf(page)).toBe(verdict);
    });
  });

  test.for([
    { problem: 'cut off', change: (link: string) => link.slice(0, -6) },
    {
      problem: 'changed on its way',
      change: (link: string) => link.replace(/.$/, (end) => (end === '0' ? '1' : '0')),
    },
    { problem: 'newer version', change: (link: string) => link.replace(/#\d+\./, '#9.') },
    { problem: 'not a result', change: (link: string) => link.replace(/#.*/, '#recipe=soup') },
  ])('says so when it is $problem, and the tool stays usable', async ({ problem, change }) => {
    const { link } = await sharedResult('math-practice');
    await asVisitor(async ({ page }) => {
      await page.goto(change(link));
      await expect.poll(() => page.getByRole('alert').innerText()).toContain(problem);
      await page.getByLabel(/^Discuss/).check();
      expect(await resultHead(page)).toContain('1 of 15');
    });
  });

  test('a second link opened in the same tab shows the second result', async () => {
    const first = await sharedResult('video-lesson');
    const second = await sharedResult('group-project');
    await asVisitor(async ({ page }) => {
      await page.goto(first.link);
      await page.waitForSelector('.shared');
      await page.goto(second.link);
      await expect.poll(() => verdictOf(page)).toBe(second.verdict);
    });
  });
});

describe('passing a result on', () => {
  test('the copied link and the copied text carry the result', () =>
    asVisitor(
      async ({ page }) => {
        await openCalculator(page, '#example=lab-demonstration');
        const pasted = () => page.evaluate(() => navigator.clipboard.readText());
        await page.getByRole('button', { name: 'Copy link' }).click();
        await expect.poll(pasted).toBe(await page.getByLabel('Link to this result').inputValue());
        await page.getByRole('button', { name: 'Copy as text' }).click();
        await expect.poll(pasted).toContain(await verdictOf(page));
        expect(await pasted()).toContain('Lab demonstration');
        await expect.poll(() => page.url()).toContain('#');
        expect(await pasted()).toContain(page.url());
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ));

  test('where copying is blocked, the link can be copied by hand', () =>
    asVisitor(async ({ page }) => {
      await page.addInitScript(() =>
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: () => Promise.reject(new Error()) },
        }),
      );
      await openCalculator(page, '#example=lab-demonstration');
      await page.getByRole('button', { name: 'Copy link' }).click();
      await expect.poll(() => page.locator('.share').innerText()).toContain('Copying is blocked');
      await page.getByLabel('Link to this result').focus();
      const selected = await page.evaluate(() => getSelection()?.toString());
      expect(selected).toMatch(/#\d+\./);
    }));

  test('a camera reads the link from the QR code', () =>
    asVisitor(async ({ page, requests }) => {
      await openCalculator(page, '#example=group-project');
      await expect.poll(() => resultHead(page)).toContain('15 of 15');
      const before = requests.length;
      await page.getByRole('button', { name: 'Show a QR code' }).click();
      await page.waitForSelector('.qr-code path[d^=M]');
      expect(requests.length).toBeGreaterThan(before);
      const picture = PNG.sync.read(await page.locator('.qr-code').screenshot());
      const read = readQr(Uint8ClampedArray.from(picture.data), picture.width, picture.height);
      await expect.poll(() => page.url()).toBe(read?.data);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('dialog.qr').count()).toBe(0);
    }));

  test('nothing that was typed leaves the browser', () =>
    asVisitor(async ({ page, requests }) => {
      await openCalculator(page);
      await page.getByLabel('Which activity is it?').fill('Secret seminar');
      await page.getByLabel(/^Discuss/).check();
      await page.reload();
      expect(requests.filter((url) => !url.startsWith(siteRoot()))).toEqual([]);
      expect(requests.filter((url) => /Secret|#|%23/.test(new URL(url).pathname))).toEqual([]);
      expect(page.url()).not.toContain('Secret');
    }));
});
