import { text } from '#catalog/catalog.ts';
import type { PlanTemplate } from '#catalog/loadTemplates.ts';
import { markdownFile } from '#exports/markdown.ts';

/** A plan to start from as Markdown: when to take it, and its tables. */
export function templateMarkdown({ fits, notFor, note, plan }: PlanTemplate): readonly string[] {
  const { title: _, ...untitled } = plan;
  const tables = markdownFile({ ...untitled, title: '' }, text)
    .split('\n')
    .slice(2)
    .join('\n');
  const when = [`${text('template.fits')} ${fits}`, `${text('template.notFor')} ${notFor}`];
  return [...when, ...(note === undefined ? [] : [note]), tables];
}
