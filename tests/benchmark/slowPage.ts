import { chromium, type Page } from 'playwright-core';
import { browserPath } from '../browser/browserPath.ts';
import { serveSite } from '../browser/serveSite.ts';

declare global {
  interface Window {
    slowest: number;
  }
}

/** The longest that an interaction may take to the next paint, in ms, with the processor slowed down four times. */
export const mostMs = 50;

/** The site as it stands in dist/ and a browser on it; both are to be closed. */
export async function openSite() {
  const site = await serveSite('dist', '/');
  const browser = await chromium.launch({
    executablePath: browserPath()!,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  return {
    address: site.address,
    newPage: () => browser.newPage({ viewport: { width: 390, height: 844 } }),
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

/** Slows a page's processor down four times, and lets the page note the time of its events (Event Timing). */
export async function slowDown(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.slowest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.slowest = Math.max(window.slowest, duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/**
 * The milliseconds from an event to the next paint, in steps of 8; 0 means under 16. The page is at rest before it, as
 * it is for a person, and has `afterMs` for what follows the paint.
 */
export async function timed(page: Page, act: () => Promise<void>, afterMs: number): Promise<number> {
  await page.waitForTimeout(300);
  await page.evaluate(() => (window.slowest = 0));
  await act();
  await page.waitForTimeout(afterMs);
  return page.evaluate(() => window.slowest);
}

/** Fails the run, once it has told everything, where any of these took too long. */
export function failAbove(times: Readonly<Record<string, number>>): void {
  const tooLong = Object.entries(times).filter(([, time]) => time > mostMs);
  for (const [name, time] of tooLong) console.error(`${name}: ${time} ms, which is above ${mostMs} ms`);
  if (tooLong.length > 0) process.exitCode = 1;
}
