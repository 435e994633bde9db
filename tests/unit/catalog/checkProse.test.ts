import { expect, test } from 'vitest';
import { complaintOf, contentBrokenAt } from '../../support/brokenContent.ts';
import { proseBreaches } from '#catalog/checkProse.ts';
import { loadCatalog } from '#catalog/loadCatalog.ts';

const named = {
  evidence: ['means-2013', 'rowe-1986'],
  glossary: ['window'],
  examples: ['unit-quiz'],
  diagrams: ['half-live-day'],
};
const breachesOf = (text: string) => proseBreaches('guide/access.mdx', text, named);

test('a page whose marks all name something passes', () => {
  const page =
    '<Cite id="rowe-1986" /> <Term\n  id="window">window</Term> <Decide example="unit-quiz">a quiz</Decide> <Ribbon id="half-live-day" />';
  expect(breachesOf(page)).toEqual([]);
});

test('a citation to nothing is told with its page, its line, the remedy and what may be meant', () => {
  expect(breachesOf('---\ntitle: A\n---\nOne line.\nSo it is <Cite id="means-213" />.')).toEqual([
    'guide/access.mdx, line 5: expected an id that has a file, found Cite means-213. Add content/evidence/means-213.yaml, or correct the id. Close to it: means-2013.',
  ]);
});

test.for([
  ['<Term id="quorum">quorum</Term>', 'content/glossary/quorum.yaml'],
  ['<Decide example="a-trip">a trip</Decide>', 'content/examples/a-trip.yaml'],
  ['<Ribbon id="a-year" />', 'content/diagrams/a-year.yaml'],
] as const)('%s is told with the file that it lacks', ([mark, file]) => {
  expect(breachesOf(mark)).toEqual([expect.stringContaining(`Add ${file}, or correct the`)]);
});

test('a mark that names nothing in quotes is told too', () => {
  expect(breachesOf('<Cite />')).toEqual([
    'guide/access.mdx, line 1: expected id="…" in Cite, found none. Name a file of content/evidence/.',
  ]);
});

test('a mark that is shown as code is no mark, and the lines after it still count', () => {
  const page = 'Write `<Term id="…">`.\n```mdx\n<Cite id="nobody" />\n```\n<Cite id="no-one" />';
  expect(breachesOf(page)).toEqual([expect.stringMatching(/^guide\/access\.mdx, line 5: .* Cite no-one\./)]);
});

test.for(['guide/access.mdx', 'districts/privacy.mdx', 'maintain/add-an-activity.mdx'])(
  'the build stops at a citation to nothing in %s',
  (file) => {
    const root = contentBrokenAt(file, '\n---\n', '\n---\n<Cite id="nobody-1900" />\n');
    expect(complaintOf(() => loadCatalog(root))).toMatch(
      new RegExp(`^ContentError: ${file}, line \\d+: .* Add content/evidence/nobody-1900\\.yaml`),
    );
  },
);
