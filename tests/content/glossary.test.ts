import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { proseSources } from '../support/guidePages.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';
import { loadCourse } from '#catalog/loadCourse.ts';
import { loadGlossary } from '#catalog/loadGlossary.ts';

const terms = loadGlossary();
const usedIn = (body: string): readonly string[] =>
  [...body.matchAll(/<Term\s+id="([^"]*)"/g)].map((match) => match[1]!);

describe.each(proseSources)('the page $id', ({ body }) => {
  test('opens only terms that the glossary has', () => {
    expect(usedIn(body).filter((id) => !terms.has(id))).toEqual([]);
  });

  test('opens each term once, at its first use', () => {
    const used = usedIn(body);
    expect(used.filter((id, index) => used.indexOf(id) !== index)).toEqual([]);
  });

  test('writes every term so that the build finds its definition', () => {
    const written = body.match(/<Term\b[^]*?>/g) ?? [];
    expect(written.filter((tag) => !/^<Term id="[a-z0-9-]+">$/.test(tag))).toEqual([]);
  });

  test('opens no term inside a heading, where a button would be read out with it', () => {
    expect(body.split('\n').filter((line) => /^#.*<Term\b/.test(line))).toEqual([]);
  });
});

// With fewer, a teacher who is new to the words would have to leave the page to look them up.
test.each(loadCourse(loadCatalog()).modules)('the module $id opens at least three terms', ({ body }) => {
  expect(new Set(usedIn(body)).size).toBeGreaterThanOrEqual(3);
});

test('the glossary holds at least sixty terms', () => {
  expect(terms.size).toBeGreaterThanOrEqual(60);
});

test('no definition begins with its own term and “is”, as a dictionary would', () => {
  const echoing = [...terms.values()].filter(({ term, definition }) =>
    definition.toLowerCase().startsWith(`${term.toLowerCase()} is `),
  );
  expect(echoing.map(({ id }) => id)).toEqual([]);
});

test('every definition ends as a sentence', () => {
  const open = [...terms.values()].filter(({ definition }) => !/[.?!”]$/.test(definition));
  expect(open.map(({ id }) => id)).toEqual([]);
});

test('glossary and cases use curly apostrophes and quotation marks, as the pages do', () => {
  const straight = globSync('content/{glossary,cases}/*.yaml').filter((file) =>
    /[a-z]'[a-z]/i.test(readFileSync(file, 'utf8')),
  );
  expect(straight).toEqual([]);
});
