import { fill, type Values } from '#wording/phrases.ts';
import { loadCatalog, type Catalog } from './loadCatalog.ts';
import { readSite } from './readSite.ts';

// While the pages are being written each request reads afresh; a build reads once.
const isBuild = process.env['NODE_ENV'] === 'production';
let read: Catalog | undefined;

/** The checked catalog, for pages. */
export function catalog(): Catalog {
  if (read === undefined || !isBuild) read = loadCatalog();
  return read;
}

export const site = readSite();

/** An interface text by its key. Throws on an unknown key, so that a build cannot lose a word. */
export function text(key: string, values?: Values): string {
  const words = catalog().strings[key];
  if (words === undefined) throw new Error(`content/strings: expected the key ${key}, found none. Add it.`);
  return fill(words, values);
}
