import type { APIRoute } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';
import { markdownFile, plainMarkdown, sourcesOf } from '#components/markdown/plainMarkdown.ts';

export const getStaticPaths = async () =>
  (await getCollection('maintain')).map((page) => ({ params: { id: page.id }, props: { page } }));

/** A page for whoever keeps a copy of the site, as plain Markdown. */
export const GET: APIRoute<{ page: CollectionEntry<'maintain'> }> = ({ props: { page }, site }) => {
  const { title, description } = page.data;
  const body = page.body ?? '';
  return markdownFile(
    { title, description, path: `/maintain/${page.id}/` },
    [plainMarkdown(body, site!), sourcesOf(body)],
    site!,
  );
};
