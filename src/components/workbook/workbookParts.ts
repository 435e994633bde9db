import type { WorkbookPart } from './pageHeads.ts';
import { course, text } from '#catalog/catalog.ts';

/** The parts of the workbook in their order: the modules, the answers, the words, the sources. */
export const workbookParts = (): readonly WorkbookPart[] => [
  ...course().modules.map(({ id, number, navTitle }) => ({ id, head: `${number} · ${navTitle}` })),
  { id: 'answers', head: text('workbook.answers') },
  { id: 'words', head: text('workbook.words') },
  { id: 'sources', head: text('workbook.sources') },
];
