import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keys, type Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { startWebkit } from './webkit.ts';
import { serveSite } from '../browser/serveSite.ts';

let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  site = await serveSite('dist', '/');
});
afterAll(() => site.close());

/** Opens a page from anew, even one whose address differs in its last part only, and waits until it is alive. */
async function open(engine: Engine, path: string): Promise<void> {
  await engine.goto('about:blank');
  await engine.goto(`${site.address}${path}`);
  await expect.poll(() => count(engine, 'astro-island[ssr]')).toBe(0);
}

const count = (engine: Engine, selector: string): Promise<number> =>
  engine.run((wanted) => document.querySelectorAll(wanted).length, selector);

const words = (engine: Engine, selector: string): Promise<string> =>
  engine.run((wanted) => document.querySelector(wanted)?.textContent?.trim() ?? '', selector);

/** Waits for a button that is called so and can be seen, and uses it. */
const use = (engine: Engine, name: string): Promise<unknown> =>
  expect
    .poll(() =>
      engine.run((wanted) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('button')];
        const button = buttons.find(
          (one) =>
            one.checkVisibility() &&
            (one.getAttribute('aria-label') ?? one.textContent).trim().startsWith(wanted),
        );
        button?.click();
        return button !== undefined;
      }, name),
    )
    .toBe(true);

const titlesOf = (engine: Engine): Promise<readonly string[]> =>
  engine.run(() => [...document.querySelectorAll('.activity-card h3')].map((title) => title.textContent));

describe.each([
  { name: 'Firefox', start: startFirefox },
  { name: 'WebKit', start: startWebkit },
])('in $name, a teacher', ({ start }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine?.close());

  test('answers a step of the calculator, and a colleague opens the same verdict by its link', async () => {
    await open(engine, 'calculator/');
    await engine.run(() => {
      for (const question of document.querySelectorAll('.question')) question.querySelector('input')!.click();
    });
    await expect.poll(() => words(engine, '.verdict')).toContain('3 of 15');
    const verdict = await words(engine, '#verdict');
    const link = await engine.run(() => document.querySelector<HTMLInputElement>('#share-link')!.value);
    await engine.run(() => localStorage.clear());
    await open(engine, `calculator/${new URL(link).hash}`);
    await expect.poll(() => count(engine, '.shared')).toBe(1);
    await expect.poll(() => words(engine, '#verdict')).toBe(verdict);
  });

  test('moves an activity of a plan, takes it back, and sends a link that opens', async () => {
    await open(engine, 'planner/#t1.flipped-lesson');
    await expect.poll(() => count(engine, '.activity-card')).toBe(3);
    const before = await titlesOf(engine);
    await use(engine, 'A day later: ');
    await expect.poll(() => titlesOf(engine)).not.toEqual(before);
    await use(engine, 'Undo');
    await expect.poll(() => titlesOf(engine)).toEqual(before);
    await use(engine, 'Share');
    const linkOf = () =>
      engine.run(() =>
        [...document.querySelectorAll('input')].map(({ value }) => /#l1\..*/.exec(value)?.[0]).find(Boolean),
      );
    await expect.poll(linkOf).toBeTruthy();
    await open(engine, `planner/${await linkOf()}`);
    await expect.poll(() => words(engine, 'main')).toContain('Somebody sent you this plan.');
  });

  test('reads a term that shows there is more to it, and finds a page by keyboard', async () => {
    await open(engine, 'learn/two-modes/');
    const line = await engine.run(() => {
      const { textDecorationLine, textDecorationStyle } = getComputedStyle(document.querySelector('.term')!);
      return `${textDecorationLine} ${textDecorationStyle}`;
    });
    expect(line).toBe('underline dotted');
    // A window that has only just come up may miss the first keys.
    const askForSearch = async () => {
      await engine.press(keys.control, 'k');
      return engine.run(() => document.activeElement?.id);
    };
    await expect.poll(askForSearch).toBe('search-field');
    for (const letter of 'captions') await engine.press(letter);
    await expect.poll(() => count(engine, '#search .found a')).toBeGreaterThan(5);
    await engine.press(keys.arrowDown);
    expect(await engine.run(() => document.activeElement?.closest('.found') !== null)).toBe(true);
    await engine.press(keys.escape);
    await expect
      .poll(() => engine.run(() => document.querySelector('#search')!.checkVisibility()))
      .toBe(false);
  });

  test('sees the line of a question above it, not through it', async () => {
    await open(engine, 'calculator/');
    const room = await engine.run(() => {
      const question = document.querySelectorAll('.question')[1]!;
      return (
        question.querySelector('legend')!.getBoundingClientRect().top - question.getBoundingClientRect().top
      );
    });
    expect(room).toBeGreaterThan(4);
  });
});
