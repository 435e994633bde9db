import type { APIRoute } from 'astro';
import { districtPages, type DistrictPage } from '#catalog/districtPages.ts';
import { proseFile } from '#components/markdown/plainMarkdown.ts';

export const getStaticPaths = async () =>
  (await districtPages()).map((page) => ({ params: { id: page.id }, props: { page } }));

/** A page for districts as plain Markdown. */
export const GET: APIRoute<{ page: DistrictPage }> = ({ props: { page }, site }) =>
  proseFile(page, `/districts/${page.id}/`, site!);
