import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const sources = globSync('src/**/*.{ts,tsx,astro,css}').map((file) => relative('.', file));
const read = (file: string): string => readFileSync(file, 'utf8');
const layerOf = (file: string): string => file.split('/')[1]!;

/** What each layer may import besides itself. Packages stand by their own names. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  wording: [],
  codec: ['domain', 'valibot'],
  exports: ['domain', 'wording', 'docx'],
  browser: ['domain', 'codec', 'wording'],
  islands: ['domain', 'codec', 'exports', 'browser', 'wording', 'preact', 'preact/hooks', 'uqr'],
  catalog: [
    'domain',
    'codec',
    'wording',
    'zod',
    'yaml',
    '@citation-js/core',
    '@citation-js/plugin-bibtex',
    '@citation-js/plugin-csl',
    'node:fs',
    'node:path',
    'astro:content',
  ],
  command: ['domain', 'codec', 'catalog', 'node:fs'],
  components: [
    'domain',
    'catalog',
    'exports',
    'islands',
    'layouts',
    'browser',
    'styles',
    'uqr',
    'astro/types',
  ],
  layouts: ['catalog', 'components', 'styles', 'astro', 'astro:content'],
  publish: [
    'layouts',
    'astro',
    'satori',
    'satteri',
    'sharp',
    'node:crypto',
    'node:fs',
    'node:path',
    'node:url',
  ],
  pages: ['catalog', 'components', 'layouts', 'browser', 'styles', 'astro', 'astro:content', '@astrojs/rss'],
};

/** Types cross where values may not: an island knows the shape of the catalog it is handed, not the catalog. */
const mayImportTypes: Readonly<Record<string, readonly string[]>> = { islands: ['catalog'] };

interface Import {
  readonly from: string;
  readonly isType: boolean;
}

function importsOf(file: string): readonly Import[] {
  const lines = read(file).matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s+)?'([^']+)'/gm);
  const dynamic = read(file).matchAll(/import\('([^']+)'\)/g);
  return [
    ...[...lines].map(([, type, from]) => ({ from: from!, isType: type !== undefined })),
    ...[...dynamic].map(([, from]) => ({ from: from!, isType: false })),
  ];
}

const target = (from: string): string => (from.startsWith('#') ? from.slice(1).split('/')[0]! : from);

describe('the layers', () => {
  test('each imports only what it may', () => {
    const breaches = sources
      .filter((file) => mayImport[layerOf(file)] !== undefined)
      .flatMap((file) =>
        importsOf(file)
          .filter(({ from }) => !from.startsWith('.'))
          .filter(({ from, isType }) => {
            const layer = layerOf(file);
            const allowed = [layer, ...mayImport[layer]!, ...(isType ? (mayImportTypes[layer] ?? []) : [])];
            return !allowed.includes(target(from));
          })
          .map(({ from }) => `${file} imports ${from}`),
      );
    expect(breaches).toEqual([]);
  });

  test('relative imports stay inside their layer', () => {
    const breaches = sources.flatMap((file) =>
      importsOf(file)
        .filter(({ from }) => from.startsWith('.'))
        .filter(({ from }) => {
          const joined = relative('.', `${dirname(file)}/${from}`);
          return layerOf(joined) !== layerOf(file);
        })
        .map(({ from }) => `${file} imports ${from}`),
    );
    expect(breaches).toEqual([]);
  });

  test('the Word document, whose package is large, is fetched only when somebody asks for it', () => {
    const early = sources.filter((file) => /^\s*import [^(]*'[^']*\/document\.ts'/m.test(read(file)));
    expect(early).toEqual([]);
  });

  test('no script brings a sheet along: the build leaves out what would fetch it before a script that opens later', () => {
    const bringing = sources.filter(
      (file) => /\.tsx?$/.test(file) && /^\s*import '[^']+\.css'/m.test(read(file)),
    );
    expect(bringing).toEqual([]);
  });

  test('only the browser layer and the scripts of pages touch the window', () => {
    const touching = /\b(window|localStorage|sessionStorage|location|history|document|navigator)\s*[.[]/;
    const breaches = sources
      .filter((file) => ['domain', 'codec', 'catalog', 'wording', 'exports'].includes(layerOf(file)))
      .filter((file) => touching.test(read(file).replace(/^\s*(\*|\/\/|\/\*).*$/gm, '')));
    expect(breaches).toEqual([]);
  });
});

describe('the files', () => {
  test('are named by one rule: camelCase modules, PascalCase components, kebab-case content', () => {
    const rules: Readonly<Record<string, RegExp>> = {
      // An endpoint's name holds the kind of the file that it makes.
      '.ts': /^(\[?[a-z][A-Za-z0-9]*\]?(\.(md|bib|json|txt|xml|css))?|content\.config)$/,
      '.tsx': /^[A-Z][A-Za-z0-9]*$/,
      '.css': /^[a-z]+$/,
    };
    const misnamed = sources.filter((file) => {
      const rule = rules[extname(file)];
      return rule !== undefined && !rule.test(basename(file, extname(file)));
    });
    const content = globSync('content/**/*.{yaml,mdx}').filter(
      (file) => !/^[a-z0-9-]+$/.test(basename(file, extname(file))),
    );
    expect([...misnamed, ...content]).toEqual([]);
  });

  test('no folder or file is an attic', () => {
    const attic = /(^|\/)(utils?|helpers?|misc|common|lib|core)(\/|\.|$)/;
    expect([...sources, ...globSync('tests/**/*.ts')].filter((file) => attic.test(file))).toEqual([]);
  });

  test('stay small enough to read', () => {
    const ceilings: Readonly<Record<string, number>> = {
      domain: 200,
      codec: 210,
      islands: 220,
      catalog: 160,
    };
    const long = sources
      .filter((file) => !file.endsWith('.css'))
      .map((file) => ({ file, lines: read(file).split('\n').length }))
      .filter(({ file, lines }) => lines > (ceilings[layerOf(file)] ?? 160));
    expect(long).toEqual([]);
  });

  test('every rule and codec file has a test of its name', () => {
    const isTested = (file: string) =>
      existsSync(file.replace(/^src\//, 'tests/unit/').replace(/\.ts$/, '.test.ts'));
    const hasLogic = (file: string) => /^(export )?(async )?function |=> /m.test(read(file));
    const untested = sources
      .filter((file) => ['domain', 'codec'].includes(layerOf(file)) && file.endsWith('.ts'))
      .filter((file) => hasLogic(file) && !isTested(file) && basename(file) !== 'outcome.ts');
    expect(untested).toEqual([]);
  });

  test('every path that the documents name exists', () => {
    const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md'];
    const missing = documents.flatMap((file) =>
      [...read(file).matchAll(/`((?:src|content|tests|public|\.ci|\.github)\/[^`\s]*)`/g)]
        .map(([, path]) => path!)
        .filter((path) => globSync(path.replace(/<[^>]+>/g, '*')).length === 0)
        .map((path) => `${file} names ${path}`),
    );
    expect(missing).toEqual([]);
  });
});
