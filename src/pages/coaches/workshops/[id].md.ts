import type { APIRoute } from 'astro';
import { course, text } from '#catalog/catalog.ts';
import { descriptionFrom } from '#catalog/descriptions.ts';
import type { Workshop } from '#catalog/schemas/coachSchemas.ts';
import { workshopMarkdown } from '#components/coach/coachMarkdown.ts';
import { markdownFile } from '#components/markdown/plainMarkdown.ts';

export const getStaticPaths = () =>
  [...course().workshops].map(([id, workshop]) => ({ params: { id }, props: { id, workshop } }));

/** One workshop as plain Markdown. */
export const GET: APIRoute<{ id: string; workshop: Workshop }> = ({ props: { id, workshop }, site }) => {
  const { title, minutes } = workshop;
  const path = `/coaches/workshops/${id}/`;
  const description = descriptionFrom(text('coach.workshopDescription', { minutes, title }));
  return markdownFile({ title, description, path }, workshopMarkdown(workshop, path, site!), site!);
};
