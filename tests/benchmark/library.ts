import { chromium, type Page } from 'playwright-core';
import { browserPath } from '../browser/browserPath.ts';
import { serveSite } from '../browser/serveSite.ts';

// How long one choice among 1,000 activities takes to the next paint, with the processor slowed down four times: the
// time that the browser itself reports for the event (Event Timing), on the built page with its activities multiplied.

declare global {
  interface Window {
    slowest: number;
  }
}

const wanted = 1000;
const facets = ['type', 'grade', 'mode', 'minutes', 'channel', 'preparation', 'subject'] as const;

interface Entry {
  readonly id: [number, string];
}
type Encoded<Value> = [number, Value];
interface EncodedProps {
  readonly data: Encoded<{ entries: Encoded<Encoded<Entry>[]> }>;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

/** The page's list and the data of its filters, each activity as often as it takes to have `wanted` of them. */
function multiplied(html: string): string {
  const items = [...html.matchAll(/<li data-item="([^"]+)">[^]*?<\/li>/g)];
  const times = Math.ceil(wanted / items.length);
  const copyOf = (text: string, id: string, copy: number) => text.replaceAll(id, `${id}-${copy}`);
  const copies = Array.from({ length: times - 1 }, (_, copy) => copy);
  const withItems = items.reduce(
    (page, [item, id]) =>
      page.replace(item, () => item + copies.map((copy) => copyOf(item, id!, copy)).join('')),
    html,
  );
  return withItems.replace(/(<astro-island[^>]* props=")([^"]*)"/, (_, before: string, props: string) => {
    const read = JSON.parse(unescaped(props)) as EncodedProps;
    const { entries } = read.data[1];
    entries[1] = entries[1].flatMap(([kind, entry]) => [
      [kind, entry],
      ...copies.map((copy): Encoded<Entry> => [kind, { ...entry, id: [0, `${entry.id[1]}-${copy}`] }]),
    ]);
    return `${before}${escaped(JSON.stringify(read))}"`;
  });
}

async function timed(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.evaluate(() => (window.slowest = 0));
  await act();
  await page.waitForTimeout(300);
  return page.evaluate(() => window.slowest);
}

const site = await serveSite('dist', '/');
const browser = await chromium.launch({
  executablePath: browserPath()!,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
await page.route(`${site.address}activities/`, async (route) => {
  const response = await route.fetch();
  await route.fulfill({ response, body: multiplied(await response.text()) });
});
await page.goto(`${site.address}activities/`);
await page.waitForSelector('astro-island:not([ssr])');
const shown = await page.locator('[data-item]').count();
await page.evaluate(() => {
  window.slowest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.slowest = Math.max(window.slowest, duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
});
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
const times: number[] = [];
for (const facet of facets) {
  // With the arrow keys, since only what a real key does is timed: the first option, and none again.
  await page.locator(`#filter-${facet}`).focus();
  for (const key of ['ArrowDown', 'ArrowUp']) times.push(await timed(page, () => page.keyboard.press(key)));
}
await page.locator('#filter-words').focus();
for (const letter of 'story') times.push(await timed(page, () => page.keyboard.type(letter)));
times.push(await timed(page, () => page.locator('.filter-result button').click()));
times.sort((a, b) => a - b);
console.log(
  `Choice to next paint among ${shown} activities at 4x slowdown, ${times.length} choices: ${times.join(', ')} ms (steps of 8 ms; 0 means under 16)`,
);
await browser.close();
await site.close();
