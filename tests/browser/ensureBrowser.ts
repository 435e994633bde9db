import { spawnSync } from 'node:child_process';
import { browserPath } from './browserPath.ts';

// Before the tests: sees to it that there is a Chrome or Chromium to drive, by the platform's own package manager
// where it may be used, or says in one sentence what to install.

const runs = (command: string, ...words: string[]): boolean =>
  spawnSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
    .status === 0;

const asRoot = (...words: string[]): boolean =>
  process.getuid?.() === 0 ? runs(words[0]!, ...words.slice(1)) : runs('sudo', '--non-interactive', ...words);

const ways: readonly { readonly manager: string; readonly install: () => boolean }[] = [
  {
    manager: 'apt-get',
    install: () => asRoot('apt-get', 'update') && asRoot('apt-get', 'install', '--yes', 'chromium'),
  },
  { manager: 'dnf', install: () => asRoot('dnf', 'install', '--assumeyes', 'chromium') },
  { manager: 'brew', install: () => runs('brew', 'install', '--cask', 'chromium') },
  { manager: 'winget', install: () => runs('winget', 'install', '--id', 'Google.Chrome', '--silent') },
];

function installBrowser(): boolean {
  const way = ways.find(({ manager }) => runs(manager, '--version'));
  if (way === undefined) return false;
  console.log(`No Chrome or Chromium found: installing one with ${way.manager}.`);
  return way.install();
}

if (browserPath() === undefined && !(installBrowser() && browserPath() !== undefined)) {
  console.error(
    'The browser tests need Chrome or Chromium: install either, or set CHROME_PATH to its program.',
  );
  process.exitCode = 1;
}
