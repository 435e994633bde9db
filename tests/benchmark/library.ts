import { chromium } from 'playwright-core';
import { browserPath } from '../browser/browserPath.ts';
import { serveSite } from '../browser/serveSite.ts';

// What one choice among 1,000 activities costs, with the processor slowed down four times, on the built page with its
// activities multiplied: the processor time of the page's own thread in the longest task that a choice sets off, so that
// a busy machine does not count. No key can be taken while a task runs.

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

interface TraceEvent {
  readonly name: string;
  readonly tid: number;
  readonly args: { readonly name?: string };
  /** Processor time of the thread, in microseconds. */
  readonly tdur?: number;
}

const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Processor time of the longest task on the page's thread from what is done until all of it has shown, in ms. */
async function longestTask(act: () => Promise<unknown>): Promise<number> {
  await browser.startTracing(page, { categories });
  await act();
  await page.waitForTimeout(700);
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const mains = trace.traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const tasks = trace.traceEvents
    .filter(({ tid, tdur }) => tdur !== undefined && mains.some((main) => main.tid === tid))
    .filter(({ name }) => name.endsWith('RunTask'));
  return Math.max(...tasks.map(({ tdur }) => tdur! / 1000));
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
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
const times = new Map<string, number[]>();
const time = async (what: string, act: () => Promise<unknown>) =>
  times.set(what, [...(times.get(what) ?? []), Math.round(await longestTask(act))]);

async function chooseEverything(): Promise<void> {
  for (const facet of facets) {
    // With the arrow keys, as a hand would: the first option, and none again.
    await page.locator(`#filter-${facet}`).focus();
    await time(facet, () => page.keyboard.press('ArrowDown'));
    await time(`no ${facet}`, () => page.keyboard.press('ArrowUp'));
  }
  await page.locator('#filter-words').focus();
  for (const letter of 'story') await time(`letter ${letter}`, () => page.keyboard.type(letter));
  // By keyboard too: what drives the mouse adds work of its own to the page.
  for (const [what, place] of [
    ['clear', 'last'],
    ['show all', 'first'],
  ] as const) {
    await page.locator('.filter-result button')[place]().focus();
    await time(what, () => page.keyboard.press('Enter'));
  }
}

// The middle of three, since processor time itself grows a little where others use the same processor.
for (let round = 0; round < 3; round += 1) {
  await page.reload();
  await page.waitForSelector('astro-island:not([ssr])');
  await chooseEverything();
}
const middles = [...times]
  .map(([what, taken]) => [what, taken.toSorted((a, b) => a - b)[1]!] as const)
  .sort(([, a], [, b]) => a - b);
console.log(
  `Longest task of a choice among ${shown} activities at 4x slowdown, processor time of ${middles.length} choices: ` +
    `${middles.map(([what, ms]) => `${what} ${ms}`).join(', ')} ms`,
);
await browser.close();
await site.close();
