import type { APIRoute } from 'astro';
import { catalog } from '#catalog/catalog.ts';
import type { PlanTemplate } from '#catalog/loadTemplates.ts';
import { markdownFile } from '#components/markdown/plainMarkdown.ts';
import { templateMarkdown } from '#components/planner/templateMarkdown.ts';

export const getStaticPaths = () =>
  catalog().templates.map((template) => ({ params: { id: template.id }, props: { template } }));

/** A plan to start from as plain Markdown. */
export const GET: APIRoute<{ template: PlanTemplate }> = ({ props: { template }, site }) => {
  const { id, name, summary } = template;
  const page = { title: name, description: summary, path: `/planner/templates/${id}/` };
  return markdownFile(page, templateMarkdown(template), site!);
};
