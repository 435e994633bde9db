import type { Locator } from 'playwright-core';
import { failAbove, openSite, slowDown, timed } from './slowPage.ts';

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

const site = await openSite();
const page = await site.newPage();
await page.goto(`${site.address}planner/`);
await page.waitForSelector('astro-island:not([ssr])');
await page.locator('input[type=file]').setInputFiles({
  name: 'plan.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ kind: 'live-or-later-plan', version: 1, plan })),
});
await page.waitForSelector('.activity-card');
await slowDown(page);

/** The keyboard stands on what is pressed already; what follows the paint is advice, and keeping the plan. */
async function pressed(reach: () => Locator, key: string): Promise<number> {
  await reach().focus();
  return timed(page, () => page.keyboard.press(key), 900);
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
    (times[name] ??= []).push(await pressed(...story(turn)));
  }
}
const medians: Record<string, number> = {};
for (const [name, found] of Object.entries(times)) {
  const sorted = found.toSorted((a, b) => a - b);
  const median = (medians[name] = sorted[Math.floor(sorted.length / 2)]!);
  console.log(`${name}: median ${median} ms, longest ${sorted.at(-1)} ms to the next paint`);
}
failAbove(medians);
await site.close();
