import type { APIRoute } from 'astro';
import { classTool } from '#components/classTool.ts';

/** What the class editor is handed, for the tools that open it only when somebody asks. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(classTool(['within'])), { headers: { 'Content-Type': 'application/json' } });
