import { cslOf } from '#catalog/bibliography.ts';
import { catalog } from '#catalog/catalog.ts';

/** Every reference as one CSL-JSON file. */
export const GET = () =>
  new Response(`${JSON.stringify([...catalog().evidence.values()].map(cslOf), undefined, 2)}\n`);
