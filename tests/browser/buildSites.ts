import { execFileSync } from 'node:child_process';
import { cpSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { followIn } from '../support/walkThrough.ts';
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
/**
 * Where the site under a folder is built from: a copy of this one whose library an activity has left, and in which a
 * district has followed the walk through one change of the model.
 */
const copy = '.test-sites/copy';
const sources = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** An id that only old links hold, and the activity that took its place. */
export const retired = {
  id: 'paper-debate',
  now: 'socratic-seminar',
  why: 'The seminar does the same in less time.',
};

function copySite(): void {
  rmSync(copy, { recursive: true, force: true });
  for (const source of sources) cpSync(source, `${copy}/${source}`, { recursive: true });
  symlinkSync(resolve('node_modules'), `${copy}/node_modules`);
  const { id, ...became } = retired;
  writeFileSync(`${copy}/content/retired-activities.yaml`, JSON.stringify({ [id]: became }));
  followIn(`${copy}/content`);
}

function run(cwd: string, command: string, ...words: string[]): void {
  // The test runner marks its environment as a test; the site under test is the one that would be published.
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(command, words, { cwd, stdio: ['ignore', 'ignore', 'inherit'], env });
}

function build(from: string, outDir: string, base: string): void {
  const astro = resolve('node_modules/.bin/astro');
  run(from, astro, 'build', '--outDir', resolve(outDir), '--base', base, '--silent');
  run('.', 'npm', 'run', '--silent', 'index', '--', '--site', outDir);
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  build('.', builds.root, '/');
  copySite();
  build(copy, builds.folder, folderBase);
  const root = await serveSite(builds.root, '/');
  const folder = await serveSite(builds.folder, folderBase);
  project.provide('sites', { root: root.address, folder: folder.address });
  project.provide('builds', builds);
  return async () => {
    await Promise.all([root.close(), folder.close()]);
  };
}
