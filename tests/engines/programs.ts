import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The names under which each program may be installed. */
const names = {
  firefox: ['firefox-esr', 'firefox'],
  WebKitWebDriver: ['WebKitWebDriver'],
  Xvfb: ['Xvfb'],
} as const;

export type Program = keyof typeof names;

export const programs = Object.keys(names) as readonly Program[];

/** Where a program of this machine lies; undefined when it has none. */
export const programOf = (program: Program): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names[program].map((name) => join(folder, name)))
    .find((path) => existsSync(path));
