import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { browserPath } from './browserPath.ts';

let browser: Browser;

/** Starts the machine's own browser for the tests of one file. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: browserPath()!,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
      ],
    });
  });
  afterAll(() => browser.close());
}

export const siteRoot = (): string => inject('sites').root;
export const siteInFolder = (): string => inject('sites').folder;

/** A person with a browser of their own: nothing stored, and a note of everything that went wrong in it. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors in the console, script errors and refusals by the security policy. */
  readonly troubles: string[];
  /** Addresses of every request. */
  readonly requests: string[];
  readonly leave: () => Promise<void>;
}

export async function newVisitor(options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  return { page, context, troubles, requests, leave: () => context.close() };
}

/** Runs `story` with a new visitor and sees them out, whatever happens. */
export async function asVisitor(story: (visitor: Visitor) => Promise<void>, options?: BrowserContextOptions) {
  const visitor = await newVisitor(options);
  try {
    await story(visitor);
  } finally {
    await visitor.leave();
  }
}

/** Opens the calculator and waits until it can be used. */
export async function openCalculator(page: Page, fragment = '', base = siteRoot()): Promise<void> {
  await page.goto(`${base}calculator/${fragment}`);
  await page.waitForSelector('astro-island:not([ssr])');
}

/** The head of the result once the last answer is worked out: name, verdict, strength and how much is answered. */
export async function resultHead(page: Page): Promise<string> {
  await page.waitForSelector(':not([aria-busy=true]) > #result');
  return page.locator('.verdict').innerText();
}

export async function verdictOf(page: Page): Promise<string> {
  await page.waitForSelector(':not([aria-busy=true]) > #result');
  return page.locator('#verdict').innerText();
}
