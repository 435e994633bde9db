import type { APIRoute } from 'astro';
import { course, text } from '#catalog/catalog.ts';
import { descriptionFrom } from '#catalog/descriptions.ts';
import type { Module } from '#catalog/loadCourse.ts';
import { practiceMarkdown } from '#components/course/practiceMarkdown.ts';
import { markdownFile } from '#components/markdown/plainMarkdown.ts';

export const getStaticPaths = () =>
  course().modules.map((module) => ({ params: { id: module.id }, props: { module } }));

/** The practice page of a module as plain Markdown. */
export const GET: APIRoute<{ module: Module }> = ({ props: { module }, site }) =>
  markdownFile(
    {
      title: text('practice.title', { title: module.navTitle }),
      description: descriptionFrom(text('practice.description', { title: module.title })),
      path: `/learn/${module.id}/practice/`,
    },
    practiceMarkdown(module, site!),
    site!,
  );
