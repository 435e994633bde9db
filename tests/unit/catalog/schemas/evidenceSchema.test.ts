import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { describeIssues } from '#catalog/readYaml.ts';
import { EvidenceSchema } from '#catalog/schemas/evidenceSchema.ts';

const entry = parse(readFileSync('content/evidence/means-2013.yaml', 'utf8')) as Record<string, unknown>;
function complaintAbout(change: Record<string, unknown>): string {
  const { error } = EvidenceSchema.safeParse({ ...entry, ...change });
  return error ? describeIssues('evidence/means-2013.yaml', error) : 'no complaint';
}

test('a real entry is accepted', () => {
  expect(complaintAbout({})).toBe('no complaint');
});

test.each([
  ['a year without quotation marks', { year: 2013 }],
  ['a DOI with its address', { doi: 'https://doi.org/10.1/x' }],
  ['an address that is a script', { url: 'javascript:alert(1)' }],
  ['no author', { authors: [] }],
  ['an author without a name', { authors: [{ given: 'Barbara' }] }],
  ['an unknown audience', { audience: ['children'] }],
  ['a strength that only our own numbers have', { strength: 'estimate' }],
  ['an unknown factor', { factors: ['cost'] }],
  ['an unknown kind', { kind: 'blog' }],
  ['a blank finding', { found: '   ' }],
  [
    'a key of a number that no link could hold',
    { numbers: [{ key: 'Studies Compared', label: 'Studies', value: '45' }] },
  ],
  [
    'two numbers under one key',
    { numbers: ['45', '50'].map((value) => ({ key: 'studies', label: 'Studies', value })) },
  ],
  ['no word about its limits', { limits: undefined }],
])('%s is refused', (_, change) => {
  expect(complaintAbout(change)).toMatch(/^evidence\/means-2013\.yaml, field [\w.#]+: .+\.$/);
});

test('a year of two digits is answered with what to write', () => {
  expect(complaintAbout({ year: '13' })).toMatchInlineSnapshot(
    `"evidence/means-2013.yaml, field year: expected a year in quotation marks, or "n.d.", found nothing."`,
  );
});

test('a DOI with its address is answered with what to write', () => {
  expect(complaintAbout({ doi: 'https://doi.org/10.1/x' })).toMatchInlineSnapshot(
    `"evidence/means-2013.yaml, field doi: expected a DOI such as 10.3102/0034654309333844, found nothing."`,
  );
});

test('a source without DOI and address is answered with what to write', () => {
  const unaddressed = Object.fromEntries(
    Object.entries(entry).filter(([field]) => !['doi', 'url'].includes(field)),
  );
  expect(describeIssues('evidence/x.yaml', EvidenceSchema.safeParse(unaddressed).error!)).toMatch(
    /^evidence\/x\.yaml, field url: expected a doi or a url, so that a reader can look the source up/,
  );
});
