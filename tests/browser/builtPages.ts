import { globSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** Paths of every page of a build below its base, such as '' or 'learn/two-modes/'. */
export function pathsOf(directory: string): readonly string[] {
  return globSync(`${directory}/**/index.html`)
    .map((file) =>
      relative(directory, file)
        .split(sep)
        .join('/')
        .replace(/index\.html$/, ''),
    )
    .sort();
}

export const htmlOf = (directory: string, path: string): string =>
  readFileSync(`${directory}/${path === '404' ? '404.html' : `${path}index.html`}`, 'utf8');
