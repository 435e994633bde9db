import type { APIRoute } from 'astro';
import { course, text } from '#catalog/catalog.ts';
import { descriptionFrom } from '#catalog/descriptions.ts';
import type { Module } from '#catalog/loadCourse.ts';
import { moduleGuideMarkdown } from '#components/coach/coachMarkdown.ts';
import { markdownFile } from '#components/markdown/plainMarkdown.ts';

export const getStaticPaths = () =>
  course().modules.map((module) => ({ params: { id: module.id }, props: { module } }));

/** The guide to lead one module as plain Markdown. */
export const GET: APIRoute<{ module: Module }> = ({ props: { module }, site }) => {
  const { id, title, navTitle, facilitation } = module;
  const described = text('coach.moduleDescription', { minutes: facilitation.minutes, title });
  return markdownFile(
    {
      title: text('coach.moduleTitle', { title: navTitle }),
      description: descriptionFrom(described),
      path: `/coaches/${id}/`,
    },
    moduleGuideMarkdown(module, site!),
    site!,
  );
};
