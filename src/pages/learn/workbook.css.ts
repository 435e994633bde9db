import type { APIRoute } from 'astro';
import { pageHeads } from '#components/workbook/pageHeads.ts';
import { workbookParts } from '#components/workbook/workbookParts.ts';

/** The heads of the workbook's printed pages, one rule for each of its parts. */
export const GET: APIRoute = () =>
  new Response(pageHeads(workbookParts()), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
