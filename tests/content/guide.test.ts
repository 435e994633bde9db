import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guideSources } from '../support/guidePages.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { GuideSchema } from '#catalog/schemas/guideSchema.ts';

const { diagrams, evidence, examples, library, templates } = loadCatalog();
const guideIds = guideSources.map(({ id }) => id);
const components = readFileSync('src/components/mdx/components.ts', 'utf8');
const allowedTags = [.../mdxComponents = \{([^}]+)\}/.exec(components)![1]!.matchAll(/\b[A-Z]\w+/g)].map(([tag]) => tag);

const pages = [
  ...globSync('src/pages/**/*.astro')
    .map((file) => file.replaceAll('\\', '/').replace(/^src\/pages/, '').replace(/(index)?\.astro$/, '/').replace('//', '/'))
    .filter((path) => !path.includes('[')),
  // Endpoints: a file of the same name without .ts; and what the build adds.
  ...globSync('src/pages/**/*.{md,bib,json,txt,xml,css}.ts').map((file) => file.replace(/^src\/pages/, '').replace(/\.ts$/, '')),
  '/sitemap-index.xml',
  '/index.md',
  ...globSync('public/**/*.*').map((file) => file.replaceAll('\\', '/').replace(/^public/, '')),
  ...guideIds.map((id) => `/learn/${id}/`),
  ...globSync('content/practice/*.yaml').map((file) => `/learn/${basename(file, '.yaml')}/practice/`),
  ...globSync('content/facilitation/*.yaml').map((file) => `/coaches/${basename(file, '.yaml')}/`),
  ...globSync('content/workshops/*.yaml').map((file) => `/coaches/workshops/${basename(file, '.yaml')}/`),
  ...globSync('content/cases/*.yaml').map((file) => `/cases/${basename(file, '.yaml')}/`),
  ...globSync('content/districts/*.mdx').map((file) => `/districts/${basename(file, '.mdx')}/`),
  ...globSync('content/maintain/*.mdx').map((file) => `/maintain/${basename(file, '.mdx')}/`),
  ...library.activities.map(({ id }) => `/activities/${id}/`),
  ...templates.map(({ id }) => `/planner/templates/${id}/`),
  ...[...evidence.keys()].map((id) => `/evidence/${id}/`),
];
const attributesOf = (body: string, tag: string, attribute: string): readonly string[] =>
  [...body.matchAll(new RegExp(`<${tag}\\b[^>]*\\b${attribute}="([^"]*)"`, 'g'))].map((match) => match[1]!);

describe.each(guideSources)('the guidance page $id', ({ body, frontMatter }) => {
  test('has the front matter that its layout needs', () => {
    // YAML's core schema leaves dates as text; the site's own reader makes a date of them.
    const read = { ...frontMatter, updated: new Date(String(frontMatter['updated'])) };
    expect(GuideSchema.safeParse(read).error?.issues ?? []).toEqual([]);
  });

  test('shows only figures that have a file', () => {
    expect(attributesOf(body, 'Ribbon', 'id').filter((id) => !diagrams.has(id))).toEqual([]);
  });

  test('opens the calculator only with examples that have a file', () => {
    const known = examples.map(({ id }) => id);
    expect(attributesOf(body, 'Decide', 'example').filter((id) => !known.includes(id))).toEqual([]);
  });

  test('links only to pages of this site that there are', () => {
    const addresses = [...body.matchAll(/\]\(([^)\s]+)/g)].map((match) => match[1]!);
    const internal = addresses.filter((address) => !/^https?:|^#/.test(address));
    expect(internal.filter((address) => !pages.includes(address.replace(/#.*$/, '')))).toEqual([]);
  });

  test('is prose: it imports and exports nothing', () => {
    expect(body.split('\n').filter((line) => /^\s*(import|export)\b/.test(line))).toEqual([]);
  });

  test('uses no tags but the components that prose may use', () => {
    const tags = [...body.matchAll(/<\/?([A-Za-z][\w.-]*)/g)].map((match) => match[1]!);
    expect(tags.filter((tag) => !allowedTags.includes(tag))).toEqual([]);
  });
});

test('no two guidance pages claim the same place in the order', () => {
  const orders = guideSources.map(({ frontMatter }) => frontMatter['order']);
  expect(orders.filter((order, index) => orders.indexOf(order) !== index)).toEqual([]);
});

test('each of the three key questions has a guidance page', () => {
  const questions = new Set(guideSources.map(({ frontMatter }) => frontMatter['question']));
  expect([...questions].toSorted()).toEqual([1, 2, 3]);
});

test('the pages and menus themselves link only to pages that there are', () => {
  const sources = globSync('src/**/*.{astro,ts,tsx}').map((file) => [basename(file), readFileSync(file, 'utf8')] as const);
  const dead = sources.flatMap(([file, source]) =>
    [...source.matchAll(/(?:address\(|path: )'(\/[^'#]*)/g)]
      .map((match) => match[1]!)
      .filter((path) => !pages.includes(path))
      .map((path) => `${file} links to ${path}`),
  );
  expect(dead).toEqual([]);
});
