import { describe, expect, test } from 'vitest';
import { pageHeads } from '#components/workbook/pageHeads.ts';

describe('the heads of the printed pages', () => {
  test('name the part that a page belongs to', () => {
    expect(pageHeads([{ id: 'two-modes', head: '1 · The two modes' }])).toBe(
      '#two-modes{page:two-modes}@page two-modes{@top-left{content:"1 · The two modes"}}\n',
    );
  });

  test('cannot be broken out of by the words of a name', () => {
    expect(pageHeads([{ id: 'a', head: 'Say "when"\\\nnow' }])).toContain(
      'content:"Say \\22 when\\22 \\5c \\a now"',
    );
  });
});
