import type { APIRoute } from 'astro';
import { districtPages, type DistrictPage } from '#catalog/districtPages.ts';
import { markdownFile, plainMarkdown, sourcesOf } from '#components/markdown/plainMarkdown.ts';

export const getStaticPaths = async () =>
  (await districtPages()).map((page) => ({ params: { id: page.id }, props: { page } }));

/** A page for districts as plain Markdown. */
export const GET: APIRoute<{ page: DistrictPage }> = ({ props: { page }, site }) => {
  const { title, description } = page.data;
  const body = page.body ?? '';
  return markdownFile(
    { title, description, path: `/districts/${page.id}/` },
    [plainMarkdown(body, site!), sourcesOf(body)],
    site!,
  );
};
