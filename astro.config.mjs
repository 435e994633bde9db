// @ts-check
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readSite } from './src/catalog/readSite.ts';
import { indexablePages } from './src/publish/indexable.ts';
import { markdownTwins } from './src/publish/markdownTwins.ts';
import { narrowPolicies } from './src/publish/narrowPolicy.ts';
import { previewImages } from './src/publish/previewImages.ts';

const site = readSite();
const { integration: indexable, isIndexable } = indexablePages();

/**
 * A script that loads another later names it plainly, instead of with a list of everything that it would load beforehand.
 * No script here has a sheet of its own (see tests/architecture.test.ts), so nothing has to be fetched before it.
 * @type {import('astro').AstroIntegration}
 */
const plainLazyScripts = {
  name: 'plain-lazy-scripts',
  hooks: {
    'astro:build:setup': ({ updateConfig }) =>
      updateConfig({
        environments: { client: { build: { modulePreload: false } } },
        plugins: [
          {
            name: 'plain-lazy-scripts',
            enforce: 'pre',
            load: (id) =>
              id === '\0vite/preload-helper.js'
                ? 'export const __vitePreload = (load) => load();'
                : undefined,
          },
        ],
      }),
  },
};

export default defineConfig({
  site: site.address,
  base: site.base,
  trailingSlash: 'always',
  integrations: [
    plainLazyScripts,
    mdx(),
    preact(),
    indexable,
    sitemap({ filter: isIndexable }),
    previewImages(site.name),
    narrowPolicies(),
    markdownTwins(),
  ],
  // Colored code would need inline styles, which the policy below refuses.
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  security: {
    // Nothing from another host, nothing inline without a hash, no HTML made from text.
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
      ],
      // Pagefind's search index is read by WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
