import type { APIRoute } from 'astro';
import { guidePages, type GuidePage } from '#catalog/guide.ts';
import { markdownFile, plainMarkdown, sourcesOf } from '#components/markdown/plainMarkdown.ts';

export const getStaticPaths = async () =>
  (await guidePages()).map((page) => ({ params: { id: page.id }, props: { page } }));

/** A guidance page as plain Markdown. */
export const GET: APIRoute<{ page: GuidePage }> = ({ props: { page }, site }) => {
  const { title, description } = page.data;
  const body = page.body ?? '';
  return markdownFile(
    { title, description, path: `/learn/${page.id}/` },
    [plainMarkdown(body, site!), sourcesOf(body)],
    site!,
  );
};
