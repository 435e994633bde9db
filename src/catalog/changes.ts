import { versionsOf } from './modelFigures.ts';
import type { Catalog } from './loadCatalog.ts';

/** A page of words with the day on which it was last written. */
export interface DatedPage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly updated: Date;
}

/** Something that changed, for whoever follows the site. */
export interface Change {
  /** Another one for each change, though two may lead to one page. */
  readonly id: string;
  readonly path: string;
  readonly words: string;
  readonly day: Date;
  /** What changed: a version of the model by its number, or a page by its title. */
  readonly of: { readonly version: number } | { readonly title: string };
}

/** What changed, the newest first: each released model, and each page on the day it was last written. */
export const changesOf = (catalog: Pick<Catalog, 'models'>, pages: readonly DatedPage[]): readonly Change[] =>
  [...modelChanges(catalog), ...pages.map(pageChange)].toSorted(
    (one, other) => other.day.getTime() - one.day.getTime(),
  );

const modelChanges = (catalog: Pick<Catalog, 'models'>): readonly Change[] =>
  versionsOf(catalog).map(({ version, released, changed }) => ({
    id: `/model/version-${version}`,
    path: `/model/#version-${version}`,
    words: changed.join(' '),
    day: new Date(released),
    of: { version },
  }));

const pageChange = ({ path, title, description, updated }: DatedPage): Change => ({
  id: path + updated.toISOString().slice(0, 10),
  path,
  words: description,
  day: updated,
  of: { title },
});
