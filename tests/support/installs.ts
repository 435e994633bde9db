import { spawnSync } from 'node:child_process';

/** Whether a command ends well; only what it complains of is shown. */
export const runs = (command: string, ...words: string[]): boolean =>
  spawnSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
    .status === 0;

export const runsAsRoot = (...words: string[]): boolean =>
  process.getuid?.() === 0 ? runs(words[0]!, ...words.slice(1)) : runs('sudo', '--non-interactive', ...words);

export const aptInstalls = (...packages: readonly string[]): boolean =>
  runsAsRoot('apt-get', 'update') && runsAsRoot('apt-get', 'install', '--yes', ...packages);
