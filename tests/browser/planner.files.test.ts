import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import { marked } from 'marked';
import papaparse from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { open, show, titles, withTemplate } from './plannerVisits.ts';
import { asVisitor, siteRoot, useBrowser } from './visitor.ts';

useBrowser();

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Presses the button of a file, and reads what the browser was handed. */
async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly path: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, button)]);
  const name = download.suggestedFilename();
  await page.getByText(`Saved: ${name}`).waitFor();
  return { name, path: await download.path() };
}

/** A plan on the table, the names in it, and the view with its files open. */
async function toTake(page: Page): Promise<readonly string[]> {
  await withTemplate(page);
  const names = await titles(page);
  await show(page, 'Share');
  await page.getByRole('heading', { name: 'Copy it or save a file' }).waitFor();
  return names;
}

/** What each file says its activities are, as a program reads it that did not write it. */
const readers: readonly {
  readonly button: string;
  readonly ending: string;
  readonly namesIn: (path: string) => Promise<readonly unknown[]>;
}[] = [
  {
    button: 'Word (.docx)',
    ending: 'docx',
    namesIn: async (path) => {
      const { value } = await mammoth.convertToHtml({ path });
      return [...value.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) => cellsOf(row)[1]).filter(isName);
    },
  },
  {
    button: 'Markdown (.md)',
    ending: 'md',
    namesIn: async (path) =>
      marked
        .lexer(await readFile(path, 'utf8'))
        .flatMap((token) => (token.type === 'table' ? token['rows'] : []))
        .map((row: readonly { readonly text: string }[]) => row[1]!.text),
  },
  {
    button: 'Table (.csv)',
    ending: 'csv',
    namesIn: async (path) => {
      const text = (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
      const { data, errors } = papaparse.parse<Record<string, string>>(text, {
        header: true,
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      return data.map((row) => row['Activity']);
    },
  },
  {
    button: 'Plan file (.json)',
    ending: 'json',
    namesIn: async (path) =>
      JSON.parse(await readFile(path, 'utf8')).plan.activities.map(
        ({ title }: { readonly title: string }) => title,
      ),
  },
];

const cellsOf = (row: string): readonly string[] =>
  [...row.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, ''));
const isName = (cell: string | undefined): cell is string => cell !== undefined && cell !== 'Activity';

describe('a file of a plan', () => {
  test.for(readers)('$button names every activity', ({ button, ending, namesIn }) =>
    asVisitor(async ({ page, troubles }) => {
      const names = await toTake(page);
      const { name, path } = await saved(page, button);
      expect(name).toBe(`Flipped-lesson.${ending}`);
      expect(await namesIn(path)).toEqual(names);
      expect(troubles).toEqual([]);
    }),
  );

  // Learning Designer has one title for the parts of one activity, so their names are not all kept.
  test.for(['Plan file (.json)', 'Learning Designer (.ldj)'])('%s opens here again', (button) =>
    asVisitor(async ({ page }) => {
      const names = await toTake(page);
      const { name, path } = await saved(page, button);
      const buffer = await readFile(path);
      await asVisitor(async ({ page: colleague }) => {
        await open(colleague);
        await colleague
          .locator('input[type=file]')
          .setInputFiles({ name, mimeType: 'application/json', buffer });
        const card = colleague.locator('.activity-card').first();
        const ask = colleague.getByRole('button', { name: 'Open the plan' });
        await card.or(ask).first().waitFor();
        if (await ask.isVisible()) await ask.click();
        await card.waitFor();
        expect(await colleague.getByLabel('Name of the plan').inputValue()).toBe('Flipped lesson');
        expect((await titles(colleague)).length).toBe(names.length);
      });
    }),
  );

  test('a calendar asks for the first day where the plan has none, and then has every activity', () =>
    asVisitor(async ({ page }) => {
      const names = await toTake(page);
      await press(page, 'Calendar (.ics)');
      await page.getByText('Choose the date of day 1 first.').waitFor();
      const date = page.getByLabel('Date of day 1, for the calendar');
      expect(await date.evaluate((field) => field === document.activeElement)).toBe(true);
      await page.keyboard.type('11302026');
      expect(await date.inputValue()).toBe('2026-11-30');
      const { name, path } = await saved(page, 'Calendar (.ics)');
      expect(name).toBe('Flipped-lesson.ics');
      const parsed = ICAL.parse(await readFile(path, 'utf8'));
      const calendar = new ICAL.Component(parsed as ConstructorParameters<typeof ICAL.Component>[0]);
      const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
      expect(events.map(({ summary }) => summary.replace(/^(Live|Own time): /, ''))).toEqual(names);
      expect(events[0]!.startDate.toString()).toBe('2026-11-30');
    }));

  test('the copy for a word processor has headings and tables, and a plain text beside them', () =>
    asVisitor(
      async ({ page }) => {
        const names = await toTake(page);
        await press(page, 'Copy for a word processor');
        await page.getByText('Copied. Paste it into a document.').waitFor();
        const [html, plain] = await page.evaluate(async () => {
          const [item] = await navigator.clipboard.read();
          const read = async (type: string) => (await item!.getType(type)).text();
          return [await read('text/html'), await read('text/plain')] as const;
        });
        const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) => cellsOf(row)[1]);
        expect(rows.filter(isName)).toEqual(names);
        expect(html).toMatch(/<h1[^>]*>Flipped lesson<\/h1>/);
        expect(names.filter((one) => !plain.includes(one))).toEqual([]);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ));
});

test('a file of a sent plan is saved without a copy, and dated without changing the plan', () =>
  asVisitor(async ({ page }) => {
    await toTake(page);
    const link = await page.getByLabel('Link to this plan').inputValue();
    expect(link.startsWith(siteRoot())).toBe(true);
    await asVisitor(async ({ page: colleague }) => {
      await colleague.goto(link);
      await show(colleague, 'Share');
      await colleague.getByLabel('Date of day 1, for the calendar').fill('2026-11-30');
      const { name } = await saved(colleague, 'Calendar (.ics)');
      expect(name).toBe('Flipped-lesson.ics');
      expect(await colleague.getByLabel('Link to this plan').inputValue()).toBe(link);
    });
  }));
