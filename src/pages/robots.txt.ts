import type { APIRoute } from 'astro';
import { address } from '#layouts/address.ts';

/** Everything may be read, and the sitemap says what there is. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(address('/sitemap-index.xml'), site).href}\n`);
