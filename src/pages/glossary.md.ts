import type { APIRoute } from 'astro';
import { glossary, text } from '#catalog/catalog.ts';
import { markdownFile } from '#components/markdown/plainMarkdown.ts';

/** The glossary as plain Markdown. */
export const GET: APIRoute = ({ site }) =>
  markdownFile(
    { title: text('glossary.title'), description: text('glossary.description'), path: '/glossary/' },
    [...glossary().values()].map(({ term, definition, example, also }) =>
      [
        `**${term}.** ${definition}`,
        example && `${text('glossary.example')} ${example}`,
        also && `${text('glossary.also')} ${also.join(', ')}.`,
      ]
        .filter(Boolean)
        .join(' '),
    ),
    site!,
  );
