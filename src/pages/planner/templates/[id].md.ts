import type { APIRoute } from 'astro';
import { catalog, text } from '#catalog/catalog.ts';
import type { PlanTemplate } from '#catalog/loadTemplates.ts';
import { templatePath } from '#catalog/templatePages.ts';
import { markdownFile } from '#components/markdown/plainMarkdown.ts';
import { planMarkdown } from '#components/plans/planMarkdown.ts';

export const getStaticPaths = () =>
  catalog().templates.map((template) => ({ params: { id: template.id }, props: { template } }));

/** One plan to start from as plain Markdown. */
export const GET: APIRoute<{ template: PlanTemplate }> = ({ props: { template }, site }) =>
  markdownFile(
    {
      title: text('plans.pageTitle', { name: template.name }),
      description: template.summary,
      path: templatePath(template.id),
    },
    planMarkdown(template, site!),
    site!,
  );
