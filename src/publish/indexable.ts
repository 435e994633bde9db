import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Which built pages belong in the sitemap: those that do not ask to be left out. The integration has to stand before
 * the sitemap, since it learns from the build where the pages are written.
 */
export function indexablePages() {
  let folder = 'dist';
  let base = '/';
  const integration: AstroIntegration = {
    name: 'indexable-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        folder = fileURLToPath(dir);
      },
    },
  };
  const isIndexable = (page: string): boolean => {
    const file = join(folder, new URL(page).pathname.slice(base.replace(/\/$/, '').length), 'index.html');
    return existsSync(file) && !readFileSync(file, 'utf8').includes('<meta name="robots" content="noindex">');
  };
  return { integration, isIndexable };
}
