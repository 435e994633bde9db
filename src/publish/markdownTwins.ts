import { appendFileSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pageMarkdown, type PlainPage } from './pageMarkdown.ts';

/** After a build, writes each page that teaches as plain Markdown beside it, and lists them all in llms.txt. */
export function markdownTwins(): AstroIntegration {
  let base = '/';
  let origin = '';
  return {
    name: 'markdown-twins',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        origin = config.site ?? '';
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = globSync('**/*.html', { cwd: folder })
          .toSorted()
          .flatMap((file) => pageMarkdown(readFileSync(join(folder, file), 'utf8')) ?? []);
        for (const { markdownPath, markdown } of pages) {
          writeFileSync(join(folder, markdownPath.slice(base.replace(/\/$/, '').length)), markdown);
        }
        appendFileSync(join(folder, 'llms.txt'), listed(pages, origin));
        logger.info(`${pages.length} pages as Markdown`);
      },
    },
  };
}

/** Pages under their kinds, in the form of llmstxt.org. */
export function listed(pages: readonly PlainPage[], origin: string): string {
  const kinds = [...new Set(pages.map(({ kind }) => kind))].toSorted();
  const lines = (kind: string) =>
    pages
      .filter((page) => page.kind === kind)
      .map(
        ({ name, description, markdownPath }) =>
          `- [${name}](${new URL(markdownPath, origin).href}): ${description}\n`,
      );
  return kinds.map((kind) => `\n## ${kind}\n\n${lines(kind).join('')}`).join('');
}
