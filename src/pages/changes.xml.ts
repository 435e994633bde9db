import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { site, text } from '#catalog/catalog.ts';
import { modelChanges, siteChanges } from '#catalog/changes.ts';
import { address } from '#layouts/address.ts';

/** A feed of what changed: each released model, and each point of the changelog. A link of its own tells each apart. */
export const GET: APIRoute = (context) => {
  const home = new URL(address('/'), context.site).href;
  const changelog = site.repository ? `${site.repository}/blob/main/CHANGELOG.md` : home;
  const models = modelChanges().map(({ version, changed }) => ({
    title: text('seo.modelChange', { version }),
    description: changed.join(' '),
    link: new URL(address(`/model/#version-${version}`), context.site).href,
  }));
  const changes = siteChanges().map(({ id, release, kind, words, date }) => ({
    title: `${kind}: ${words.split(/[.:;,](?=\s)/)[0]!.replace(/\.$/, '')}`,
    description: words,
    link: `${changelog}#${id}`,
    categories: [release],
    ...(date === undefined ? {} : { pubDate: date }),
  }));
  return rss({
    title: `${site.name}: ${text('seo.changes')}`,
    description: text('seo.changesText'),
    site: home,
    items: [...models, ...changes],
    customData: '<language>en-us</language>',
  });
};
