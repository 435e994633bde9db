import type { APIRoute } from 'astro';
import { cslOf } from '#catalog/bibliography.ts';
import { catalog } from '#catalog/catalog.ts';

export const getStaticPaths = () => [...catalog().evidence.keys()].map((id) => ({ params: { id } }));

/** One reference as a CSL-JSON file, which holds a list as reference managers expect. */
export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify([cslOf(catalog().evidence.get(params['id']!)!)], undefined, 2)}\n`);
