import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { asVisitor, siteRoot, useBrowser } from './visitor.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { encodeCalculatorLink } from '#codec/calculatorLink.ts';

useBrowser();

const { examples, models } = loadCatalog();
const model = models.at(-1)!;
const fragmentOf = (example: string) =>
  encodeCalculatorLink(examples.find(({ id }) => id === example)!.situation, model);
const seminar = fragmentOf('socratic-seminar');
const meeting = fragmentOf('morning-meeting');
const quiz = fragmentOf('unit-quiz');

/** A result with the answer at one place for every question, and one weight for every factor. */
const everyAnswer = (place: number, weight: number) =>
  encodeCalculatorLink(
    {
      answers: Object.fromEntries(model.questions.map(({ id, answers }) => [id, answers.at(place)!.id])),
      weights: {
        objectives: weight,
        access: weight,
        engagement: weight,
        flexibility: weight,
        equity: weight,
      },
      context: {},
    },
    model,
  );

async function openComparison(page: Page, fragment = ''): Promise<void> {
  await page.goto(`${siteRoot()}calculator/compare/${fragment && `#${fragment}`}`);
  await page.waitForSelector('astro-island:not([ssr])');
}

const verdictsOn = (page: Page): Promise<string[]> => page.locator('.side h2').allInnerTexts();
const changesOn = (page: Page): Promise<string[]> => page.locator('td button').allInnerTexts();

async function changeSecond(page: Page, what: string, to: string): Promise<void> {
  await page.getByLabel('What changes').selectOption({ label: what });
  await page.getByLabel('Change it to').selectOption({ label: to });
  await page.getByRole('button', { name: 'Change the second' }).click();
}

describe('comparing a result with a change', () => {
  test('the second starts as a copy and turns when the answer that decides is changed', () =>
    asVisitor(async ({ page, troubles }) => {
      await openComparison(page, meeting);
      await page.waitForSelector('.change');
      const [before, copy] = await verdictsOn(page);
      expect(copy).toBe(before!.replace('First', 'Second'));
      await changeSecond(page, 'Who can join', 'About half');
      const [first, second] = await verdictsOn(page);
      expect(first).toBe(before);
      expect(second).toContain('Blend');
      expect(await page.locator('.change [role=status]').innerText()).toContain('The second verdict is now');
      expect(troubles).toEqual([]);
    }));

  test('each of several changes can be taken back, in any order', () =>
    asVisitor(async ({ page }) => {
      await openComparison(page, seminar);
      await changeSecond(page, 'Main device', 'A phone');
      await changeSecond(page, 'Weight: Equity', 'A lot');
      expect(await changesOn(page)).toHaveLength(2);
      await page.getByRole('button', { name: /Same as first.*Main device/ }).click();
      expect(await changesOn(page)).toEqual([expect.stringContaining('Weight: Equity')]);
      await page.getByRole('button', { name: 'Undo the last change' }).click();
      expect(await changesOn(page)).toHaveLength(2);
    }));

  test('its address opens elsewhere on the same comparison', () =>
    asVisitor(async ({ page }) => {
      await openComparison(page, seminar);
      await changeSecond(page, 'Main device', 'A phone');
      const link = await page.getByLabel('Link to this comparison').inputValue();
      expect(page.url()).toBe(link);
      const verdicts = await verdictsOn(page);
      await asVisitor(async ({ page: elsewhere }) => {
        await elsewhere.goto(link);
        await elsewhere.waitForSelector('td button');
        expect(await verdictsOn(elsewhere)).toEqual(verdicts);
        expect(await changesOn(elsewhere)).toEqual([expect.stringContaining('Main device')]);
      });
    }));
});

describe('comparing two links', () => {
  test('two pasted links, one a whole address, open side by side', () =>
    asVisitor(async ({ page }) => {
      await openComparison(page);
      await page.getByLabel('Link to the first result').fill(`https://example.org/calculator/#${seminar}`);
      await page.getByLabel('Link to the second result').fill(quiz);
      await page.getByRole('button', { name: 'Compare these two' }).click();
      expect(await verdictsOn(page)).toHaveLength(2);
      expect(page.url()).toContain(`#${seminar}~${quiz}`);
    }));

  test('a pasted link that is cut off says so at its own field', () =>
    asVisitor(async ({ page }) => {
      await openComparison(page);
      await page.getByLabel('Link to the first result').fill(seminar);
      await page.getByLabel('Link to the second result').fill(quiz.slice(0, -4));
      await page.getByRole('button', { name: 'Compare these two' }).click();
      const second = page.getByLabel('Link to the second result');
      expect(await second.getAttribute('aria-invalid')).toBe('true');
      expect(await page.locator('#paste-second-error').innerText()).toContain('cut off');
      expect(await second.evaluate((field) => field === document.activeElement)).toBe(true);
    }));

  test.for([
    { half: 'second', fragment: `${seminar}~${quiz.slice(0, -4)}` },
    { half: 'first', fragment: `${seminar.slice(0, -4)}~${quiz}` },
  ])('a damaged $half half is named and the other still shows', ({ half, fragment }) =>
    asVisitor(async ({ page }) => {
      await openComparison(page, fragment);
      await expect
        .poll(() => page.getByRole('alert').innerText())
        .toMatch(new RegExp(`^${half}:.*cut off`, 'i'));
      expect(await verdictsOn(page)).toHaveLength(1);
    }),
  );
});

test('a comparison in which every answer and weight differs still prints on one page', () =>
  asVisitor(async ({ page }) => {
    await openComparison(page, `${everyAnswer(0, 1)}~${everyAnswer(-1, 3)}`);
    await page.waitForSelector('td button');
    const paper = await page.pdf({ format: 'Letter' });
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }));

test('without JavaScript the page says so and leads to the calculator', () =>
  asVisitor(
    async ({ page }) => {
      await page.goto(`${siteRoot()}calculator/compare/`);
      await page.locator('noscript').getByRole('link', { name: 'Go to the calculator' }).click();
      expect(page.url()).toBe(`${siteRoot()}calculator/`);
    },
    { javaScriptEnabled: false },
  ));
