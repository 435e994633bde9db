import type { APIRoute } from 'astro';
import { guidePages, type GuidePage } from '#catalog/guide.ts';
import { proseFile } from '#components/markdown/plainMarkdown.ts';

export const getStaticPaths = async () =>
  (await guidePages()).map((page) => ({ params: { id: page.id }, props: { page } }));

/** A guidance page as plain Markdown. */
export const GET: APIRoute<{ page: GuidePage }> = ({ props: { page }, site }) =>
  proseFile(page, `/learn/${page.id}/`, site!);
