import { chromium, type Page } from 'playwright-core';
import { browserPath } from '../browser/browserPath.ts';
import { serveSite } from '../browser/serveSite.ts';

// How long a click in the calculator takes to the next paint, with the processor slowed down four times: the time
// that the browser itself reports for the event (Event Timing), on the site as it stands in dist/.

declare global {
  interface Window {
    slowest: number;
  }
}

const site = await serveSite('dist', '/');
const browser = await chromium.launch({
  executablePath: browserPath()!,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 390, height: 844 } });

async function clickThrough(page: Page): Promise<number[]> {
  const steps = await page.locator('.step-list button').count();
  const times: number[] = [];
  for (let step = 0; step < steps - 1; step++) {
    await page.locator('.step-list button').nth(step).click();
    const choices = page.locator('.question input:not(:disabled)');
    for (let index = 0; index < (await choices.count()); index++) {
      // The pointer stands there already, and the page is at rest, as it is for a person.
      await choices.nth(index).hover({ force: true });
      await page.waitForTimeout(300);
      await page.evaluate(() => (window.slowest = 0));
      await choices.nth(index).click({ force: true });
      await page.waitForTimeout(120);
      times.push(await page.evaluate(() => window.slowest));
    }
  }
  return times.sort((a, b) => a - b);
}

await page.goto(`${site.address}calculator/#example=socratic-seminar`);
await page.waitForSelector('.result .bars');
await page.evaluate(() => {
  window.slowest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.slowest = Math.max(window.slowest, duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
});
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
const times = await clickThrough(page);
const at = (share: number): number => times[Math.floor(share * (times.length - 1))]!;
console.log(
  `Click to next paint at 4x slowdown, ${times.length} clicks: median ${at(0.5)} ms, 95 in 100 within ${at(0.95)} ms, longest ${at(1)} ms (steps of 8 ms; 0 means under 16)`,
);
await browser.close();
await site.close();
