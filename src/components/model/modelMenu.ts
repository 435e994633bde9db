import { catalog, text } from '#catalog/catalog.ts';
import { factorNames } from '#catalog/modelPages.ts';
import { pathInVersion } from '#catalog/modelVersions.ts';

export interface MenuEntry {
  readonly path: string;
  readonly title: string;
}

const numbers = (): readonly MenuEntry[] => [
  ...factorNames(catalog()).map(({ name, path }) => ({
    path,
    title: text('model.factors.title', { factor: name }),
  })),
  { path: '/model/rules/', title: text('model.rules.title') },
];

/** Every page about the model that decides, in reading order. */
export function modelMenu(): readonly MenuEntry[] {
  return [
    { path: '/model/', title: text('model.overview.title') },
    { path: '/model/example/', title: text('model.example.title') },
    ...numbers(),
    { path: '/model/agreement/', title: text('model.agreement.title') },
    { path: '/model/misses/', title: text('model.misses.title') },
    { path: '/model/wider-misses/', title: text('model.widerMisses.title') },
    { path: '/model/disagreement/', title: text('model.disagreement.title') },
  ];
}

/** The pages with the numbers of one released version, in reading order. */
export const versionMenu = (version: number): readonly MenuEntry[] =>
  numbers().map(({ path, title }) => ({
    path: pathInVersion(path, version),
    title: text('model.versions.pageTitle', { title, version }),
  }));
