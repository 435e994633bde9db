import { fill, type Values } from '#wording/phrases.ts';
import { loadCatalog, type Catalog } from './loadCatalog.ts';
import { readSite } from './readSite.ts';

// A build reads once; while pages are being written, an edit shows at the next request.
const keptMs = import.meta.env.DEV ? 1000 : Infinity;
let read: Catalog | undefined;
let readAt = 0;

/** The checked catalog, for pages. */
export function catalog(): Catalog {
  if (read === undefined || Date.now() - readAt > keptMs) {
    read = loadCatalog();
    readAt = Date.now();
  }
  return read;
}

export const site = readSite();

/** An interface text by its key. Throws on an unknown key, so that a build cannot lose a word. */
export function text(key: string, values?: Values): string {
  const words = catalog().strings[key];
  if (words === undefined) throw new Error(`content/strings: expected the key ${key}, found none. Add it.`);
  return fill(words, values);
}
