import { plainForms } from './plainForms.ts';
import { addressOf, citedIds, fullReference } from '#catalog/citation.ts';
import { catalog, site, text } from '#catalog/catalog.ts';
import { address } from '#layouts/address.ts';

/** A path of this site as a whole address. */
export const wholeAddress = (path: string, base: URL): string => new URL(address(path), base).href;

/** A part under its heading, whose words stand under `key`. */
export const section = (key: string, words: string): string => `## ${text(key)}\n\n${words}`;

/** Lines as a list, bulleted. */
export const listOf = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** Lines as a list, numbered from 1. */
export const numberedListOf = (lines: readonly string[]): string =>
  lines.map((line, index) => `${index + 1}. ${line}`).join('\n');

const componentTag = /<([A-Z]\w*)((?:\s+[\w-]+="[^"]*")*)\s*(?:\/>|>((?:(?!<\1\b)[^])*?)<\/\1>)/g;

const attributesIn = (source: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...source.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]));

/**
 * Prose as it is written under content/, as plain Markdown: every component in its plain form, innermost first, and
 * every path of the site as a whole address. A component without a plain form leaves what stands inside it.
 */
export function plainMarkdown(mdx: string, base: URL): string {
  let plain = mdx;
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.replace(componentTag, (_, tag: string, attributes: string, inside = '') => {
      const form = plainForms[tag];
      return form === undefined
        ? inside.trim()
        : form(attributesIn(attributes), inside.trim(), (path) => wholeAddress(path, base));
    });
  }
  return plain
    .replace(/\]\((\/[^)\s]*)\)/g, (_, path: string) => `](${wholeAddress(path, base)})`)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The sources that prose cites, as a list. */
export function sourcesOf(mdx: string): string {
  const sources = citedIds(mdx).map((id) => catalog().evidence.get(id)!);
  if (sources.length === 0) return '';
  const lines = sources.map(
    (source) => `- ${[fullReference(source), addressOf(source)].filter(Boolean).join(' ')}`,
  );
  return `## ${text('guide.sources')}\n\n${lines.join('\n')}`;
}

/** A whole file: heading, what it is about, its parts, and where it comes from. */
export function markdownFile(
  page: { readonly title: string; readonly description: string; readonly path: string },
  parts: readonly string[],
  base: URL,
): Response {
  const origin = text('seo.markdownNote', { site: site.name, address: wholeAddress(page.path, base) });
  const whole = [`# ${page.title}`, `> ${page.description}`, ...parts, `---\n\n${origin}`];
  return new Response(`${whole.filter((part) => part !== '').join('\n\n')}\n`);
}

/** A page of prose at a path, as a whole file. */
export function proseFile(
  {
    data,
    body = '',
  }: { readonly data: { readonly title: string; readonly description: string }; readonly body?: string },
  path: string,
  base: URL,
): Response {
  const { title, description } = data;
  return markdownFile({ title, description, path }, [plainMarkdown(body, base), sourcesOf(body)], base);
}
