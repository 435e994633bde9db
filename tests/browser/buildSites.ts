import { execFileSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { serveSite } from './serveSite.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Addresses of the built site, each ending with a slash: at the root, and under a folder. */
    sites: { readonly root: string; readonly folder: string };
    /** Folders of the same two builds. */
    builds: { readonly root: string; readonly folder: string };
  }
}

const builds = { root: 'dist', folder: '.test-sites/folder' } as const;
const folderBase = '/some/path/';

function run(command: string, ...words: string[]): void {
  // The test runner marks its environment as a test; the site under test is the one that would be published.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(`node_modules/.bin/${command}`, words, { stdio: ['ignore', 'ignore', 'inherit'], env });
}

function build(outDir: string, base: string): void {
  run('astro', 'build', '--outDir', outDir, '--base', base, '--silent');
  run('pagefind', '--site', outDir, '--quiet');
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  build(builds.root, '/');
  build(builds.folder, folderBase);
  const root = await serveSite(builds.root, '/');
  const folder = await serveSite(builds.folder, folderBase);
  project.provide('sites', { root: root.address, folder: folder.address });
  project.provide('builds', builds);
  return async () => {
    await Promise.all([root.close(), folder.close()]);
  };
}
