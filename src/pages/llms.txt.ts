import type { APIRoute } from 'astro';
import { site, text } from '#catalog/catalog.ts';

/** The head of a list of what there is to read as plain Markdown; the build adds the pages as it writes them. */
export const GET: APIRoute = () =>
  new Response(`# ${site.name}\n\n> ${site.description}\n\n${text('seo.llms')}\n`);
