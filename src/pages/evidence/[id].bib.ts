import type { APIRoute } from 'astro';
import { bibtexOf } from '#catalog/bibliography.ts';
import { catalog } from '#catalog/catalog.ts';

export const getStaticPaths = () => [...catalog().evidence.keys()].map((id) => ({ params: { id } }));

/** One reference as a BibTeX file. */
export const GET: APIRoute = ({ params }) => new Response(bibtexOf([catalog().evidence.get(params['id']!)!]));
