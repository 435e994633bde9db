import { chromium, type Locator, type Page } from 'playwright-core';
import { browserPath } from '../browser/browserPath.ts';
import { serveSite } from '../browser/serveSite.ts';

// How long adding, moving, undoing and typing take to the next paint in a plan of sixty activities, with the processor
// slowed down four times: the time that the browser itself reports for the event, on the site as it stands in dist/.

const activities = Array.from({ length: 60 }, (_, index) => ({
  id: `a${index + 1}`,
  title: `Activity ${index + 1}`,
  learningType: index % 2 === 0 ? 'discuss' : 'practice',
  mode: index % 2 === 0 ? 'synchronous' : 'asynchronous',
  minutes: 20,
  day: Math.floor(index / 12),
  channel: index % 2 === 0 ? 'video' : 'pages',
  grouping: index % 2 === 0 ? 'class' : 'alone',
  hasContact: index % 2 === 0,
  hasEvidence: index % 2 === 1,
}));
const plan = { title: 'Sixty', grade: '6-8', days: 5, activities };

const site = await serveSite('dist', '/');
const browser = await chromium.launch({
  executablePath: browserPath()!,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
await page.goto(`${site.address}planner/`);
await page.waitForSelector('astro-island:not([ssr])');
await page.locator('input[type=file]').setInputFiles({
  name: 'plan.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ kind: 'live-or-later-plan', version: 1, plan })),
});
await page.waitForSelector('.activity-card');
await page.evaluate(() => {
  window.slowest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.slowest = Math.max(window.slowest, duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
});
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });

/** The keyboard stands on what is pressed already, and the page is at rest, as it is for a person. */
async function timed(page: Page, reach: () => Locator, key: string): Promise<number> {
  await reach().focus();
  await page.waitForTimeout(300);
  await page.evaluate(() => (window.slowest = 0));
  await page.keyboard.press(key);
  // Until what follows the paint is done: advice, and keeping the plan.
  await page.waitForTimeout(900);
  return page.evaluate(() => window.slowest);
}

const nth = (selector: string, place: number) => () => page.locator(selector).nth(place);
const stories: Readonly<Record<string, (turn: number) => readonly [reach: () => Locator, key: string]>> = {
  move: (turn) => [nth('[data-act=later]', turn * 3), 'Enter'],
  'move to another day': (turn) => [nth('[data-act=dayAfter]', turn * 3), 'Enter'],
  undo: () => [() => page.getByRole('button', { name: 'Undo' }), 'Enter'],
  'open a form': (turn) => [nth('[data-act=edit]', turn * 2), 'Enter'],
  type: () => [nth('.activity-form input', 0), 'x'],
  'open the library': (turn) => [nth('.add', turn % 5), 'Enter'],
  add: () => [nth('.library-list button', 0), 'Enter'],
};

const times: Record<string, number[]> = {};
for (let turn = 0; turn < 8; turn++) {
  for (const [name, story] of Object.entries(stories)) {
    (times[name] ??= []).push(await timed(page, ...story(turn)));
  }
}
for (const [name, found] of Object.entries(times)) {
  const sorted = found.toSorted((a, b) => a - b);
  console.log(
    `${name}: median ${sorted[Math.floor(sorted.length / 2)]} ms, longest ${sorted.at(-1)} ms to the next paint`,
  );
}
await browser.close();
await site.close();
