import type { Page } from 'playwright-core';
import { siteRoot } from './visitor.ts';

/** Opens the planner and waits until it can be used. */
export const open = async (page: Page, fragment = ''): Promise<void> => {
  await page.goto(`${siteRoot()}planner/${fragment}`);
  await page.waitForSelector('astro-island:not([ssr])');
};
export const show = (page: Page, view: string) =>
  page.getByRole('button', { name: view, exact: true }).click();
export const titles = (page: Page): Promise<readonly string[]> =>
  page.locator('.activity-card h3').allInnerTexts();
export const status = (page: Page) => page.locator('.planner-notices [role=status]');
export const linkOf = async (page: Page): Promise<string> => {
  await show(page, 'Share');
  return page.getByLabel('Link to this plan').inputValue();
};
export const withTemplate = async (page: Page, id = 'flipped-lesson'): Promise<void> => {
  await open(page, `#t1.${id}`);
  await page.locator('.activity-card').first().waitFor();
};
