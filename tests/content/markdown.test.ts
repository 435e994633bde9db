import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { proseSources } from '../support/guidePages.ts';
import { plainForms } from '#components/markdown/plainForms.ts';
import { plainMarkdown } from '#components/markdown/plainMarkdown.ts';

vi.stubEnv('BASE_URL', '/');
const site = new URL('https://example.org');
const written = readFileSync('src/components/mdx/components.ts', 'utf8');
// Links and tables are Markdown already; only their drawing is ours.
const tags = [.../mdxComponents = \{([^}]+)\}/.exec(written)![1]!.matchAll(/(?<!: )\b[A-Z]\w+/g)].map(([tag]) => tag);

test('every component that prose may use has a plain form', () => {
  expect(
    tags.filter((tag) => plainForms[tag] === undefined),
    'Add it to src/components/markdown/plainForms.ts',
  ).toEqual([]);
});

describe.each(proseSources)('the page $id as plain Markdown', ({ body }) => {
  const plain = plainMarkdown(body, site);

  test('holds no tag', () => {
    expect(plain.replace(/```[^]*?```|`[^`]*`/g, '').match(/<\/?[A-Za-z][^>]*>/g) ?? []).toEqual([]);
  });

  test('names every address whole', () => {
    expect(plain.match(/\]\((?!https?:|#|mailto:)[^)]*\)/g) ?? []).toEqual([]);
  });

  test('keeps every heading', () => {
    const headings = (text: string) => text.match(/^#{2,} .*$/gm) ?? [];
    expect(headings(plain)).toEqual(headings(body));
  });
});

test('a citation inside a box comes out as a link inside a quotation', () => {
  const box = '<Callout title="Count first">\nSix of 24 share a phone <Cite id="means-2013" />.\n</Callout>';
  expect(plainMarkdown(box, site)).toBe(
    '> **Count first**\n>\n> Six of 24 share a phone ([Means et al., 2013](https://example.org/evidence/means-2013/)).',
  );
});
