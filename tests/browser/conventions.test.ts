import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { htmlOf, pathsOf } from './builtPages.ts';
import { asVisitor, siteRoot, useBrowser } from './visitor.ts';

useBrowser();

const builds = ['root', 'folder'] as const;
const directoryOf = (build: (typeof builds)[number]) => inject('builds')[build];
const baseOf = (build: (typeof builds)[number]) => new URL(inject('sites')[build]).pathname;
const root = () => directoryOf('root');

const first = (html: string, expression: RegExp): string | undefined => expression.exec(html)?.[1];
const titleOf = (html: string) => first(html, /<title>([^<]*)/);
const descriptionOf = (html: string) => first(html, /<meta name="description" content="([^"]*)"/);
const pictureOf = (html: string) => first(html, /<meta property="og:image" content="([^"]*)"/);
const isUnlisted = (html: string) => html.includes('<meta name="robots" content="noindex">');

/** Pages of a build that share what should tell them apart. */
function sharing(of: (html: string) => string | undefined): readonly string[] {
  const seen = new Map<string, string>();
  return [...pathsOf(root()), '404'].flatMap((path) => {
    const words = of(htmlOf(root(), path)) ?? '';
    const other = seen.get(words);
    seen.set(words, path);
    return other === undefined ? [] : [`/${path} and /${other}: ${words}`];
  });
}

describe('every page', () => {
  test('has a title of its own', () => {
    expect(sharing(titleOf)).toEqual([]);
  });

  test('has a description of its own, short enough to be shown whole', () => {
    expect(sharing(descriptionOf)).toEqual([]);
    const long = pathsOf(root()).filter((path) => {
      const description = descriptionOf(htmlOf(root(), path)) ?? '';
      return description.length < 40 || description.length > 200;
    });
    expect(long).toEqual([]);
  });

  test.each(builds)('names a picture that was drawn, built at the %s', (build) => {
    const base = baseOf(build);
    const missing = pathsOf(directoryOf(build)).filter((path) => {
      const html = htmlOf(directoryOf(build), path);
      const picture = pictureOf(html);
      if (picture === undefined) return !isUnlisted(html);
      const file = `${directoryOf(build)}/${new URL(picture).pathname.slice(base.length)}`;
      return !new URL(picture).pathname.startsWith(`${base}og/`) || !existsSync(file);
    });
    expect(missing).toEqual([]);
  });

  test('ends on paper with its address', () => {
    const without = pathsOf(root()).filter((path) => !htmlOf(root(), path).includes('class="print-address"'));
    expect(without).toEqual([]);
  });
});

test('a preview picture is a small PNG of 1200 by 630 pixels', () => {
  const odd = globSync(`${root()}/og/*.png`).filter((file) => {
    const png = readFileSync(file);
    return png.readUInt32BE(16) !== 1200 || png.readUInt32BE(20) !== 630 || png.length > 60_000;
  });
  expect(odd).toEqual([]);
});

describe('for readers that are machines', () => {
  test.each(builds)('the sitemap lists exactly the pages that may be found, built at the %s', (build) => {
    const maps = globSync(`${directoryOf(build)}/sitemap-[0-9]*.xml`).map((file) =>
      readFileSync(file, 'utf8'),
    );
    const listed = [...maps.join('').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      ([, url]) => new URL(url!).pathname,
    );
    const indexable = pathsOf(directoryOf(build))
      .filter((path) => !isUnlisted(htmlOf(directoryOf(build), path)))
      .map((path) => baseOf(build) + path);
    expect(listed.toSorted()).toEqual(indexable.toSorted());
  });

  test('robots.txt names a sitemap that there is', () => {
    const address = first(readFileSync(`${root()}/robots.txt`, 'utf8'), /^Sitemap: (.*)$/m)!;
    expect(existsSync(`${root()}${new URL(address).pathname}`)).toBe(true);
  });

  test.each(builds)(
    'the feed of changes says the day of each entry, and its address leads to what there is, built at the %s',
    (build) =>
      asVisitor(async ({ page }) => {
        const folder = directoryOf(build);
        const items = await page.evaluate(
          (xml) => {
            const feed = new DOMParser().parseFromString(xml, 'text/xml');
            if (feed.querySelector('parsererror') || !feed.querySelector('rss[version="2.0"] > channel'))
              return [];
            return [...feed.querySelectorAll('channel > item')].map((item) =>
              ['title', 'link', 'description', 'pubDate', 'guid'].map(
                (name) => item.querySelector(name)?.textContent ?? '',
              ),
            );
          },
          readFileSync(`${folder}/changes.xml`, 'utf8'),
        );
        expect(items.length).toBeGreaterThan(5);
        expect(items.flat().filter((words) => words.trim() === '')).toEqual([]);
        expect(new Set(items.map((item) => item.at(-1))).size).toBe(items.length);
        const day = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} 00:00:00 GMT$/;
        expect(items.map((item) => item[3]!).filter((told) => !day.test(told))).toEqual([]);
        const lost = items.filter(([, link]) => {
          const { pathname, hash } = new URL(link!);
          const path = pathname.slice(baseOf(build).length);
          if (!pathname.startsWith(baseOf(build)) || !pathsOf(folder).includes(path)) return true;
          return hash !== '' && !htmlOf(folder, path).includes(`id="${hash.slice(1)}"`);
        });
        expect(lost).toEqual([]);
      }),
  );

  test('references.json holds every source, and references.bib as many', () => {
    const json = JSON.parse(readFileSync(`${root()}/evidence/references.json`, 'utf8')) as unknown[];
    const pages = pathsOf(root()).filter((path) => /^evidence\/.+/.test(path));
    const labels = readFileSync(`${root()}/evidence/references.bib`, 'utf8').match(/^@\w+\{/gm);
    expect([json.length, labels?.length]).toEqual([pages.length, pages.length]);
  });
});

/** One page of each kind. */
const pageKinds = [
  '',
  'activities/',
  'activities/argue-from-class-data/',
  'activities/compare/',
  'activities/coverage/',
  'activities/guides/',
  'calculator/',
  'calculator/compare/',
  'cases/',
  'cases/art-critique/',
  'class/',
  'class/survey/',
  'coaches/',
  'coaches/access/',
  'coaches/workshops/sixty-minutes/',
  'districts/',
  'districts/privacy/',
  'evidence/',
  'evidence/martin-2021/',
  'glossary/',
  'help/links/',
  'learn/',
  'learn/one-sheet/',
  'learn/record/',
  'learn/two-modes/',
  'learn/two-modes/practice/',
  'learn/workbook/',
  'maintain/change-the-model/',
  'model/',
  'model/access/',
  'paper/',
  'planner/',
  'planner/templates/',
  'planner/templates/seminar/',
  'planner/what-is-checked/',
  'policy/',
  'search/',
];

test('on paper a page of every kind says its title, its address and the day', () =>
  asVisitor(async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const wanting: string[] = [];
    for (const path of pageKinds) {
      await page.goto(siteRoot() + path);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const line = await page.locator('.print-address').innerText();
      const titles = await page.locator(':is(h1, h2):visible').count();
      const says = line.endsWith(
        ` · Printed ${new Date().toLocaleDateString('en-US', { dateStyle: 'long' })}`,
      );
      if (!says || !line.includes(`/${path} · `) || titles === 0)
        wanting.push(`/${path}: ${line}, ${titles}`);
    }
    expect(wanting).toEqual([]);
  }));
