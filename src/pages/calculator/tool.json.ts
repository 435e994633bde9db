import type { APIRoute } from 'astro';
import { calculatorTool } from '#components/toolFor.ts';

/** What the calculator is handed, for the pages that open it only when somebody asks. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(calculatorTool()), { headers: { 'Content-Type': 'application/json' } });
