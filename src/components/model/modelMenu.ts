import { catalog, text } from '#catalog/catalog.ts';
import { factorNames } from '#catalog/modelPages.ts';

export interface MenuEntry {
  readonly path: string;
  readonly title: string;
}

/** Every page about the model, in reading order. */
export function modelMenu(): readonly MenuEntry[] {
  return [
    { path: '/model/', title: text('model.overview.title') },
    { path: '/model/example/', title: text('model.example.title') },
    ...factorNames(catalog()).map(({ name, path }) => ({
      path,
      title: text('model.factors.title', { factor: name }),
    })),
    { path: '/model/rules/', title: text('model.rules.title') },
    { path: '/model/agreement/', title: text('model.agreement.title') },
    { path: '/model/misses/', title: text('model.misses.title') },
    { path: '/model/disagreement/', title: text('model.disagreement.title') },
  ];
}
