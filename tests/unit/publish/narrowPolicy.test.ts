import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { withNarrowPolicy } from '#publish/narrowPolicy.ts';

const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = (sources: string, body: string) =>
  `<head><meta http-equiv="content-security-policy" content="script-src 'self'${sources};"></head><body>${body}</body>`;

describe('the security policy of a page', () => {
  test('keeps the hash of a script and of a style that stand in it', () => {
    const sources = ` ${hash('go()')} ${hash('a{color:red}')}`;
    const html = page(sources, '<script type="module">go()</script><style>a{color:red}</style>');
    expect(withNarrowPolicy(html)).toBe(html);
  });

  test('loses the hashes of other pages', () => {
    const html = page(` ${hash('go()')} ${hash('stop()')}`, '<script>go()</script>');
    expect(withNarrowPolicy(html)).toBe(page(` ${hash('go()')}`, '<script>go()</script>'));
  });

  test('takes what stands in the words of a page for words', () => {
    const html = page('', `<p>'sha256-abc'</p>`);
    expect(withNarrowPolicy(html)).toBe(html);
  });
});
