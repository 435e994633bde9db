import { decidingModel, type Catalog } from './loadCatalog.ts';
import { factorPath } from './modelPages.ts';

/** The catalog as it stands with one released version, without what a district has changed. */
export const catalogOfVersion = (catalog: Catalog, version: number): Catalog => ({
  ...catalog,
  models: catalog.models.slice(0, version),
  districtModel: undefined,
});

/** The released versions whose numbers have pages of their own: all but the model that the other pages show. */
export const versionsApart = (catalog: Catalog): readonly number[] =>
  catalog.models.filter((model) => model !== decidingModel(catalog)).map(({ version }) => version);

/** Where a page about today's model stands with the numbers of a version: `/model/version-1/access/`. */
export const pathInVersion = (path: string, version: number): string =>
  path.replace(/^\/model\//, `/model/version-${version}/`);

/** The first of a version's pages. */
export const versionPath = ({ questionnaire }: Catalog, version: number): string =>
  pathInVersion(factorPath(questionnaire[0]!.factor), version);
