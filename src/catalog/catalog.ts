import { fill, type Values } from '#wording/phrases.ts';
import { loadCases, type Case } from './loadCases.ts';
import { loadCatalog, type Catalog } from './loadCatalog.ts';
import { loadCourse, type Course } from './loadCourse.ts';
import { loadGlossary } from './loadGlossary.ts';
import { readSite } from './readSite.ts';
import type { Term } from './schemas/glossarySchema.ts';

// A build reads once; while pages are being written, an edit shows at the next request.
const keptMs = import.meta.env.DEV ? 1000 : Infinity;

function kept<Value>(read: () => Value): () => Value {
  let value: Value | undefined;
  let readAt = 0;
  return () => {
    if (value === undefined || Date.now() - readAt > keptMs) {
      value = read();
      readAt = Date.now();
    }
    return value;
  };
}

/** The checked catalog, for pages. */
export const catalog: () => Catalog = kept(loadCatalog);

/** The cases, run through the model, in their order. */
export const cases: () => readonly Case[] = kept(() => loadCases(catalog()));

/** The modules of the course with their practice, and what coaches need. */
export const course: () => Course = kept(() => loadCourse(catalog()));

/** The terms of the glossary by id, in the order of the alphabet. */
export const glossary: () => ReadonlyMap<string, Term> = kept(loadGlossary);

export const site = readSite();

/** An interface text by its key. Throws on an unknown key, so that a build cannot lose a word. */
export function text(key: string, values?: Values): string {
  const words = catalog().strings[key];
  if (words === undefined) throw new Error(`content/strings: expected the key ${key}, found none. Add it.`);
  return fill(words, values);
}
