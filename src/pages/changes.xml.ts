import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { catalog, site, text } from '#catalog/catalog.ts';
import { changesOf, type DatedPage } from '#catalog/changes.ts';
import { districtPages } from '#catalog/districtPages.ts';
import { guidePages } from '#catalog/guide.ts';
import { address } from '#layouts/address.ts';

/** A feed of what changed. */
export const GET: APIRoute = async (context) => {
  const home = new URL(address('/'), context.site).href;
  return rss({
    title: `${site.name}: ${text('seo.changes')}`,
    description: text('seo.changesText'),
    site: home,
    items: changesOf(catalog(), await datedPages()).map(({ id, path, words, day, of }) => ({
      title: 'version' in of ? text('seo.modelChange', of) : text('seo.pageChange', of),
      description: words,
      link: new URL(address(path), context.site).href,
      pubDate: day,
      // A page that is written anew keeps its address; only an id of its own makes a reader show it again.
      customData: `<guid isPermaLink="false">${home}#${id}</guid>`,
    })),
    customData: '<language>en-us</language>',
  });
};

async function datedPages(): Promise<readonly DatedPage[]> {
  return [
    ...(await guidePages()).map(({ id, data }) => ({ ...data, path: `/learn/${id}/` })),
    ...(await districtPages()).map(({ id, data }) => ({ ...data, path: `/districts/${id}/` })),
    ...(await getCollection('maintain')).map(({ id, data }) => ({ ...data, path: `/maintain/${id}/` })),
  ];
}
