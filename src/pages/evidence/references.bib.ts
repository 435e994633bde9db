import { bibtexOf } from '#catalog/bibliography.ts';
import { catalog } from '#catalog/catalog.ts';

/** Every reference as one BibTeX file. */
export const GET = () => new Response(bibtexOf([...catalog().evidence.values()]));
