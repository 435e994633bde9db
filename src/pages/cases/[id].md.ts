import type { APIRoute } from 'astro';
import { cases } from '#catalog/catalog.ts';
import type { Case } from '#catalog/loadCases.ts';
import { caseMarkdown } from '#components/case/caseMarkdown.ts';
import { markdownFile } from '#components/markdown/plainMarkdown.ts';

export const getStaticPaths = () => cases().map((one) => ({ params: { id: one.id }, props: { one } }));

/** One case as plain Markdown. */
export const GET: APIRoute<{ one: Case }> = ({ props: { one }, site }) =>
  markdownFile(
    { title: one.title, description: one.summary, path: `/cases/${one.id}/` },
    caseMarkdown(one, site!),
    site!,
  );
