import type { APIRoute } from 'astro';
import { text } from '#catalog/catalog.ts';
import { markdownFile } from '#components/markdown/plainMarkdown.ts';
import { checkingMarkdown, countingMarkdown } from '#components/plans/referenceMarkdown.ts';

const pages = {
  'how-time-is-counted': {
    title: 'counting.title',
    description: 'counting.description',
    parts: countingMarkdown,
  },
  'what-is-checked': {
    title: 'checking.title',
    description: 'checking.description',
    parts: checkingMarkdown,
  },
} as const;

export const getStaticPaths = () => Object.keys(pages).map((id) => ({ params: { id }, props: { id } }));

/** A page about how the planner works, as plain Markdown. */
export const GET: APIRoute<{ id: keyof typeof pages }> = ({ props: { id }, site }) => {
  const { title, description, parts } = pages[id];
  return markdownFile(
    { title: text(title), description: text(description), path: `/planner/${id}/` },
    parts(site!),
    site!,
  );
};
