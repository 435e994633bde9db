import type { APIRoute } from 'astro';
import { getCollection, type CollectionEntry } from 'astro:content';
import { proseFile } from '#components/markdown/plainMarkdown.ts';

export const getStaticPaths = async () =>
  (await getCollection('maintain')).map((page) => ({ params: { id: page.id }, props: { page } }));

/** A page for whoever keeps a copy of the site, as plain Markdown. */
export const GET: APIRoute<{ page: CollectionEntry<'maintain'> }> = ({ props: { page }, site }) =>
  proseFile(page, `/maintain/${page.id}/`, site!);
