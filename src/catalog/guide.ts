import { getCollection, type CollectionEntry } from 'astro:content';

export type GuidePage = CollectionEntry<'guide'>;

/** All guidance pages in reading order. */
export async function guidePages(): Promise<readonly GuidePage[]> {
  const pages = await getCollection('guide');
  return pages.sort((a, b) => a.data.order - b.data.order);
}
