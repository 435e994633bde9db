import { getCollection, type CollectionEntry } from 'astro:content';

export type DistrictPage = CollectionEntry<'districts'>;

/** All pages for districts in reading order. */
export async function districtPages(): Promise<readonly DistrictPage[]> {
  const pages = await getCollection('districts');
  return pages.sort((a, b) => a.data.order - b.data.order);
}
