import { browserPath } from './browserPath.ts';
import { aptInstalls, runs, runsAsRoot } from '../support/installs.ts';

// Before the tests: sees to it that there is a Chrome or Chromium to drive, by the platform's own package manager
// where it may be used, or says in one sentence what to install.

const ways: readonly { readonly manager: string; readonly install: () => boolean }[] = [
  { manager: 'apt-get', install: () => aptInstalls('chromium') },
  { manager: 'dnf', install: () => runsAsRoot('dnf', 'install', '--assumeyes', 'chromium') },
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
