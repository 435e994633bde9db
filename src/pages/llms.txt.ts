import type { APIRoute } from 'astro';
import { cases, site, text } from '#catalog/catalog.ts';
import { guidePages } from '#catalog/guide.ts';
import { districtPages } from '#catalog/districtPages.ts';
import { wholeAddress } from '#components/markdown/plainMarkdown.ts';

/** What there is to read as plain Markdown, in the form of llmstxt.org. */
export const GET: APIRoute = async ({ site: base }) => {
  const line = (path: string, title: string, description: string) =>
    `- [${title}](${wholeAddress(path, base!)}): ${description}`;
  const guide = (await guidePages()).map(({ id, data }) =>
    line(`/learn/${id}.md`, data.title, data.description),
  );
  const stories = cases().map(({ id, title, summary }) => line(`/cases/${id}.md`, title, summary));
  const districts = (await districtPages()).map(({ id, data }) =>
    line(`/districts/${id}.md`, data.title, data.description),
  );
  const words = [
    line('/evidence.md', text('evidence.title'), text('evidence.description')),
    line('/glossary.md', text('glossary.title'), text('glossary.description')),
  ];
  const section = (key: string, lines: readonly string[]) => `## ${text(key)}\n\n${lines.join('\n')}`;
  const whole = [
    `# ${site.name}`,
    `> ${site.description}`,
    text('seo.llms'),
    section('nav.learn', guide),
    section('nav.cases', stories),
    section('nav.evidence', words),
    section('nav.districts', districts),
  ];
  return new Response(`${whole.join('\n\n')}\n`);
};
