import { stringsOf } from './toolFor.ts';
import { catalog } from '#catalog/catalog.ts';
import type { ClassTool } from '#islands/classroom/context.ts';
import { address } from '#layouts/address.ts';

/** What the class editor is handed, on its own page and where it opens over another; `areas` are those of its texts. */
export const classTool = (areas: readonly string[] = []): ClassTool => ({
  data: catalog().classroom,
  strings: stringsOf(['bounds', 'class', 'link', 'own', 'share', ...areas]),
  base: address('/'),
  policy: catalog().policies.district,
});
