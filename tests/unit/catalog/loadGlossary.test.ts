import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { complaintOf } from '../../support/brokenContent.ts';
import { loadGlossary, termsByLetter } from '#catalog/loadGlossary.ts';

/** A temporary glossary of the files given, gone when the test is over. */
function glossaryOf(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'live-or-later-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'glossary'));
  for (const [id, text] of Object.entries(files)) writeFileSync(join(root, `glossary/${id}.yaml`), text);
  return root;
}

describe('the glossary', () => {
  test('stands in the order of the alphabet, whatever the files are called', () => {
    const root = glossaryOf({
      a: 'term: Wait time\ndefinition: Silence after a question.',
      b: 'term: blend\ndefinition: Both in one.',
      c: 'term: 504 plan\ndefinition: A plan.',
    });
    const groups = termsByLetter(loadGlossary(root));
    expect(groups.map(({ letter, terms }) => [letter, terms.map(({ id }) => id)])).toEqual([
      ['0–9', ['c']],
      ['B', ['b']],
      ['W', ['a']],
    ]);
  });

  test('refuses to send a reader to a term that there is not', () => {
    const root = glossaryOf({ blend: 'term: Blend\ndefinition: Both in one.\nsee: [dot]' });
    expect(complaintOf(() => loadGlossary(root))).toBe(
      'ContentError: glossary/blend.yaml, field see: expected ids of other terms, found dot. Add glossary/dot.yaml, or take it out.',
    );
  });

  test('refuses one name for two terms', () => {
    const root = glossaryOf({
      blend: 'term: Blend\ndefinition: Both in one.\nalso: [hybrid]',
      hybrid: 'term: Hybrid\ndefinition: Some here, some there.',
    });
    expect(complaintOf(() => loadGlossary(root))).toBe(
      'ContentError: glossary/hybrid.yaml: expected a name of its own, found “hybrid”, which glossary/blend.yaml has too. Join the two.',
    );
  });

  test('refuses a definition too long to stand beside a sentence', () => {
    const root = glossaryOf({ blend: `term: Blend\ndefinition: ${'word '.repeat(46)}` });
    expect(complaintOf(() => loadGlossary(root))).toContain(
      'glossary/blend.yaml, field definition: expected at most 45 words, so that it fits beside the sentence that uses it',
    );
  });
});
